//! Stylesheet, script and icon: embedded, with the hash of the content in the name, so that they can be kept for ever.
//!
//! Owns: the names, the types, and the compressed form, made once at first use. Hands over: sending them to `server`.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::LazyLock;

use rust_embed::Embed;

use crate::paths;

/// One file as it is sent.
#[derive(Clone, Copy)]
pub struct Asset<'a> {
    /// Its name below `/assets/`, with the hash of its content: `main.0123456789abcdef.css`.
    pub name_hashed: &'a str,
    /// The value of `Content-Type`.
    pub content_type: &'a str,
    /// The content.
    pub plain: &'a [u8],
    /// The content for those who accept `br` (RFC 7932), where that is shorter.
    pub brotli: Option<&'a [u8]>,
    /// The value of `ETag`, quotation marks included.
    pub etag: &'a str,
}

/// The asset with that hashed name.
pub fn find(name_hashed: &str) -> Option<Asset<'static>> {
    STORED
        .iter()
        .find(|stored| stored.name_hashed == name_hashed)
        .map(Stored::asset)
}

/// The icon, which browsers also ask for at `/favicon.svg`.
pub fn favicon() -> Option<Asset<'static>> {
    STORED
        .iter()
        .find(|stored| stored.name == "favicon.svg")
        .map(Stored::asset)
}

/// Where the asset of that plain name is: `main.css` is at `/assets/main.0123456789abcdef.css`.
pub fn href(name: &str) -> String {
    let hashed = STORED
        .iter()
        .find(|stored| stored.name == name)
        .map_or(name, |stored| stored.name_hashed.as_str());
    format!("{}{hashed}", paths::ASSETS)
}

/// Every asset.
pub fn all() -> impl Iterator<Item = Asset<'static>> {
    STORED.iter().map(Stored::asset)
}

#[derive(Embed)]
#[folder = "assets/"]
struct Files;

/// A file as it is kept.
pub(crate) struct Stored {
    name: String,
    name_hashed: String,
    etag: String,
    content_type: &'static str,
    plain: Vec<u8>,
    brotli: Option<Vec<u8>>,
}

static STORED: LazyLock<Vec<Stored>> =
    LazyLock::new(|| Files::iter().filter_map(|name| Stored::load(&name)).collect());

impl Stored {
    fn load(name: &str) -> Option<Self> {
        let file = Files::get(name)?;
        let (stem, kind) = name.rsplit_once('.')?;
        let content_type = match kind {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            _ => return None,
        };
        let plain = match kind {
            "css" => unindented(&file.data),
            _ => file.data.into_owned(),
        };
        Some(Self::new(stem, kind, content_type, plain))
    }

    /// A file of that name and content.
    pub(crate) fn new(stem: &str, kind: &str, content_type: &'static str, plain: Vec<u8>) -> Self {
        // Not a secret and nobody's to forge: it only has to differ when the content does.
        let mut hasher = DefaultHasher::new();
        plain.hash(&mut hasher);
        let hash = format!("{:016x}", hasher.finish());
        let brotli = compressed(&plain).filter(|short| short.len() < plain.len());
        Self {
            name: format!("{stem}.{kind}"),
            name_hashed: format!("{stem}.{hash}.{kind}"),
            etag: format!("\"{hash}\""),
            content_type,
            plain,
            brotli,
        }
    }

    /// The file as it is sent.
    pub(crate) fn asset(&self) -> Asset<'_> {
        Asset {
            name_hashed: &self.name_hashed,
            content_type: self.content_type,
            plain: &self.plain,
            brotli: self.brotli.as_deref(),
            etag: &self.etag,
        }
    }

    /// Where it is.
    pub(crate) fn href(&self) -> String {
        format!("{}{}", paths::ASSETS, self.name_hashed)
    }
}

/// The stylesheet without the blanks that its lines begin with: they are for those who read the source.
fn unindented(css: &[u8]) -> Vec<u8> {
    let lines: Vec<_> = css
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::trim_ascii_start)
        .collect();
    lines.join(&b'\n')
}

/// Quality 11, window of 4 MiB: a few milliseconds, once.
fn compressed(plain: &[u8]) -> Option<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut out, &params).ok()?;
    Some(out)
}
