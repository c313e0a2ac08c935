import { anEntity } from '../__testUtils__';
import { catalogAnswers } from './catalogAnswers';

const entityWith = (
  metadata: Partial<(typeof anEntity)['metadata']>,
  type = 'service',
) => ({
  ...anEntity,
  metadata: { ...anEntity.metadata, ...metadata },
  spec: { ...anEntity.spec, type },
});

describe('what the catalog knows', () => {
  it('takes the kind from tags, which say more than the type', () => {
    expect(catalogAnswers(entityWith({ tags: ['python', 'queue'] }))).toEqual({
      'application.kind': 'queue-worker',
      'application.runtime': 'python3.14',
    });
  });

  it('takes the kind from the type where no tag tells', () => {
    expect(catalogAnswers(entityWith({}))).toEqual({
      'application.kind': 'http-api',
    });
    expect(catalogAnswers(entityWith({}, 'website'))).toEqual({
      'application.kind': 'web-app',
    });
    expect(catalogAnswers(entityWith({}, 'library'))).toEqual({});
  });

  it('reads region and platform from AWS annotations', () => {
    expect(
      catalogAnswers(
        entityWith({
          annotations: {
            'aws.amazon.com/amazon-ecs-service-arn':
              'arn:aws:ecs:eu-north-1:123456789012:service/main/orders',
          },
        }),
      ),
    ).toMatchObject({ 'operations.region': 'eu-north-1' });
    expect(
      catalogAnswers(
        entityWith({
          annotations: {
            'aws.com/lambda-function-name': 'orders',
            'aws.com/lambda-region': 'us-east-1',
          },
        }),
      ),
    ).toMatchObject({
      'operations.region': 'us-east-1',
      'operations.currentPlatform.platform': 'lambda',
    });
  });

  it('knows a language by other names, and Windows by its tag', () => {
    expect(
      catalogAnswers(entityWith({ tags: ['typescript', 'windows'] })),
    ).toMatchObject({
      'application.runtime': 'nodejs24.x',
      'application.os': 'windows',
    });
    expect(catalogAnswers(entityWith({ tags: ['go'] }))).toMatchObject({
      'application.runtime': 'go',
    });
  });
});
