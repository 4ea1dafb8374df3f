/** Tailwind 4 is the only CSS transform. */
export default { plugins: { '@tailwindcss/postcss': {} } };
