"""What a person sees who opens the address of the API itself."""

from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import FileResponse, RedirectResponse

PAGE = Path(__file__).parent / "templates" / "front_page.html"
HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    "X-Content-Type-Options": "nosniff",
}


def build_front_page(*, has_phone_page: bool) -> APIRouter:
    """`/` leads to the phone page, or else says what this is and where to look."""
    router = APIRouter(include_in_schema=False)

    @router.get("/", response_model=None)
    def front_page() -> FileResponse | RedirectResponse:
        return RedirectResponse("/phone") if has_phone_page else FileResponse(PAGE, headers=HEADERS)

    return router
