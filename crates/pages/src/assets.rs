//! Stylesheet, script and icon: embedded, with the hash of the content in the name, so that they can be kept for ever.
//!
//! Owns: the names and the types; `build.rs` compressed them. Hands over: sending them to `server`.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::LazyLock;

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

/// Name, content and compressed content of each file below `assets/`.
static FILES: &[(&str, &[u8], &[u8])] = &include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// A file as it is kept.
pub(crate) struct Stored {
    name: String,
    name_hashed: String,
    etag: String,
    content_type: &'static str,
    plain: Cow<'static, [u8]>,
    brotli: Option<&'static [u8]>,
}

static STORED: LazyLock<Vec<Stored>> = LazyLock::new(|| {
    let load = |(name, plain, short): &(&'static str, &'static [u8], &'static [u8])| {
        let (stem, kind) = name.rsplit_once('.')?;
        let content_type = match kind {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            _ => return None,
        };
        let stored = Stored::new(stem, kind, content_type, Cow::Borrowed(plain));
        Some(Stored {
            brotli: Some(*short).filter(|short| short.len() < plain.len()),
            ..stored
        })
    };
    FILES.iter().filter_map(load).collect()
});

impl Stored {
    /// A file of that name and content, which is sent as it is.
    pub(crate) fn new(stem: &str, kind: &str, content_type: &'static str, plain: Cow<'static, [u8]>) -> Self {
        // Not a secret and nobody's to forge: it only has to differ when the content does.
        let mut hasher = DefaultHasher::new();
        plain.hash(&mut hasher);
        let hash = format!("{:016x}", hasher.finish());
        Self {
            name: format!("{stem}.{kind}"),
            name_hashed: format!("{stem}.{hash}.{kind}"),
            etag: format!("\"{hash}\""),
            content_type,
            plain,
            brotli: None,
        }
    }

    /// The file as it is sent.
    pub(crate) fn asset(&self) -> Asset<'_> {
        Asset {
            name_hashed: &self.name_hashed,
            content_type: self.content_type,
            plain: &self.plain,
            brotli: self.brotli,
            etag: &self.etag,
        }
    }

    /// Where it is.
    pub(crate) fn href(&self) -> String {
        format!("{}{}", paths::ASSETS, self.name_hashed)
    }
}
