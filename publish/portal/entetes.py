"""Security headers: no script, no frame, nothing from elsewhere."""

from __future__ import annotations

CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
CSP_DOCUMENT = "default-src 'none'; frame-ancestors 'none'"
"""For the sealed documents themselves: nothing in them may run or load."""

COMMUNS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""What every answer carries unless it says otherwise."""
