//! Bodies: read whole, within bounds.
//!
//! Owns: 64 KiB for forms (security WB1) and the time a body may take. A picture has its own bound.

use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use setaria_protocol::Params;
use setaria_protocol::params::ParamsError;

/// The largest form, in bytes.
pub(crate) const FORM: usize = 64 * 1_024;

/// Why a body was not read.
#[derive(Debug)]
pub(crate) enum BodyError {
    /// Larger than its bound.
    TooLarge,
    /// It did not come, or not within ten seconds.
    Broken,
    /// Its parameters cannot be read.
    Params(ParamsError),
}

/// Reads a body of at most `limit` bytes; one that is announced as larger is not waited for.
pub(crate) async fn read<B>(headers: &HeaderMap, body: B, limit: usize) -> Result<Bytes, BodyError>
where
    B: HttpBody<Data = Bytes, Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
{
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    let announced = headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(BodyError::TooLarge);
    }
    let whole = tokio::time::timeout(Duration::from_secs(10), Limited::new(body, limit).collect()).await;
    match whole {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(BodyError::TooLarge),
        Ok(Err(_)) | Err(_) => Err(BodyError::Broken),
    }
}

/// Lets a body pass that was too large, for ten seconds or 64 MiB: a browser that still sends shows no answer.
pub(crate) async fn pass_over(mut body: Body) {
    const MOST: usize = 64 * 1_024 * 1_024;
    let passing = async {
        let mut seen = 0;
        while let Some(Ok(frame)) = body.frame().await {
            seen += frame.data_ref().map_or(0, Bytes::len);
            if seen > MOST {
                break;
            }
        }
    };
    // That it lasted longer changes nothing: the answer is the same.
    let _ = tokio::time::timeout(Duration::from_secs(10), passing).await;
}

/// Reads a form's parameters together with those of the query.
pub(crate) async fn params<B>(query: Option<&str>, headers: &HeaderMap, body: B) -> Result<Params, BodyError>
where
    B: HttpBody<Data = Bytes, Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
{
    let bytes = read(headers, body, FORM).await?;
    let form = is_form(headers).then_some(bytes.as_ref());
    Params::from_query_and_form(query, form).map_err(BodyError::Params)
}

/// A body without a type counts as a form too: old clients post so.
fn is_form(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(CONTENT_TYPE) else {
        return true;
    };
    kind.to_str().is_ok_and(|kind| {
        kind.split(';').next().is_some_and(|kind| {
            kind.trim()
                .eq_ignore_ascii_case("application/x-www-form-urlencoded")
        })
    })
}
