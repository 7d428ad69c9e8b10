"""Security headers: no frame, nothing from elsewhere, no script but the files of this site."""

from __future__ import annotations

CSP = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
CSP_DOCUMENT = "default-src 'none'; frame-ancestors 'none'"
"""For the sealed documents themselves: nothing in them may run or load."""
CSP_COPIE = "default-src 'none'; frame-ancestors 'self'"
"""For the publication copy, which the page of its act may show inside it."""
CSP_ACTE = f"{CSP}; object-src 'self'; frame-src 'self'"
"""For the page of an act alone: browsers read a PDF inside a page as an object or as a frame."""
CSP_LOGO = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
"""For the logo of an authority, opened by itself: it may colour itself, not run nor load."""

COMMUNS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""What every answer carries unless it says otherwise."""
