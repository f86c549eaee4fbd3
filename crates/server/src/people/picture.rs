//! Icons: `/picture/NAME_SIZE.png`, as the profile's addresses say.

use axum::body::Body;
use axum::extract::{Path, State as Extract};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::Response;
use setaria_pages::Problem;
use setaria_service::picture::Size;

use crate::State;
use crate::http::answer::{problem, unavailable};
use crate::http::visit::Visit;

/// One icon. Its address changes with the picture, so it may be kept.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, Path(file): Path<String>) -> Response {
    let Some((name, size)) = parse(&file) else {
        return problem(&state, &visit, Problem::NotFound);
    };
    match state.service.icon(name, size).await {
        Ok(Some(png)) => {
            let mut response = Response::new(Body::from(png));
            let headers = response.headers_mut();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
            headers.insert(
                CACHE_CONTROL,
                HeaderValue::from_static("public, max-age=604800, immutable"),
            );
            headers.insert(
                CONTENT_SECURITY_POLICY,
                HeaderValue::from_static("default-src 'none'; sandbox"),
            );
            headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
            headers.insert(
                "cross-origin-resource-policy",
                HeaderValue::from_static("cross-origin"),
            );
            response
        }
        Ok(None) => problem(&state, &visit, Problem::NotFound),
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// `NAME.png` or `NAME_75.png`. A name may hold underscores itself, so only a documented size is taken off.
fn parse(file: &str) -> Option<(&str, Size)> {
    let stem = file.strip_suffix(".png")?;
    if let Some((name, word)) = stem.rsplit_once('_')
        && let Some(size) = Size::parse(Some(word))
    {
        return Some((name, size));
    }
    Size::parse(None).map(|size| (stem, size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_underscores_keep_them() {
        assert_eq!(parse("ab_cd_75.png"), Some(("ab_cd", Size::Square(75))));
        assert_eq!(parse("ab_cd.png"), Some(("ab_cd", Size::Square(150))));
        assert_eq!(parse("ab_orig.png"), Some(("ab", Size::Original)));
        assert_eq!(parse("ab.svg"), None);
    }
}
