/** Three ways out of one point: the choice between three platforms. */
export const LogoMark = () => (
  <svg
    width="28"
    height="28"
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
  >
    <g fill="none" stroke="currentColor" strokeWidth="2.5">
      <path d="M6 16h20" />
      <path d="M6 16c8 0 8-9 20-9" opacity="0.6" />
      <path d="M6 16c8 0 8 9 20 9" opacity="0.6" />
    </g>
    <circle cx="6" cy="16" r="4" fill="currentColor" />
    <circle cx="26" cy="16" r="4" fill="#ff9f43" />
    <circle cx="26" cy="7" r="3" fill="currentColor" />
    <circle cx="26" cy="25" r="3" fill="currentColor" />
  </svg>
);
