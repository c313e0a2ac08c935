import { curlCallOf } from './curl';
import { commandsOf } from './shell';
import { unlikeShown } from './shown';

describe('what checks the documentation', () => {
  it('notices where an answer is not as it is shown', () => {
    const actual = { a: [1, 2], b: { c: 2.546, d: 'x' } };
    expect(
      unlikeShown({ a: [1, '…'], b: { c: 2.55, d: '…' } }, actual),
    ).toEqual([]);
    expect(unlikeShown({ a: [1], b: { c: 2.4, e: '…' } }, actual)).toEqual([
      'answer.a is [1,2]',
      'answer.b.c is 2.546',
      'answer.b.e is undefined',
    ]);
  });

  it('reads a command as a shell and curl do', () => {
    const script = `# A comment
curl -sN "$API/v1/export?a=1#b" \\
  -H 'If-Match: "1"' \\
  -d '{ "a": "it''s\\n" }' > out.json
tail -n 1 out.json # the end
`;
    const [call, other] = commandsOf(script, { API: 'http://portal' });
    expect(curlCallOf(call)).toEqual({
      method: 'post',
      url: 'http://portal/v1/export?a=1#b',
      headers: { 'If-Match': '"1"' },
      body: '{ "a": "its\\n" }',
      output: 'out.json',
    });
    expect(other).toEqual(['tail', '-n', '1', 'out.json']);
  });

  it('leaves nothing unchecked that it does not understand', () => {
    expect(() => curlCallOf(['curl', '--compressed', 'http://a'])).toThrow(
      'not understood at --compressed',
    );
    expect(() => commandsOf('curl $HOST', {})).toThrow('$HOST');
  });
});
