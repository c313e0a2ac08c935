import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { LoadingAnswer } from '../LoadingAnswer';
import { AnswerPage } from './AnswerPage';

const ProfilePage = lazy(() =>
  import('../ProfilePage').then(m => ({ default: m.ProfilePage })),
);

/** The entity tab: the answer at its root, the form below `edit`. */
export function ComputeChoiceContent() {
  return (
    <div data-testid="compute-choice-root">
      <Suspense fallback={<LoadingAnswer />}>
        <Routes>
          <Route path="/" element={<AnswerPage />} />
          <Route path="edit" element={<ProfilePage />} />
        </Routes>
      </Suspense>
    </div>
  );
}
