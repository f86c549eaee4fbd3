//! Stylesheet, script and icon: embedded, with the hash of the content in the name, so that they can be kept for ever.
//!
//! Owns: the names, the types, and the compressed form, made once at first use. Hands over: sending them to `server`.

use std::fmt::Write as _;
use std::sync::LazyLock;

use rust_embed::Embed;

use crate::paths;

/// One file as it is sent.
#[derive(Clone, Copy)]
pub struct Asset {
    /// Its name below `/assets/`, with the hash of its content: `main.0123456789ab.css`.
    pub name_hashed: &'static str,
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// The content.
    pub plain: &'static [u8],
    /// The content for those who accept `br` (RFC 7932), where that is shorter.
    pub brotli: Option<&'static [u8]>,
    /// The value of `ETag`, quotation marks included.
    pub etag: &'static str,
}

/// The asset with that hashed name.
pub fn find(name_hashed: &str) -> Option<Asset> {
    STORED
        .iter()
        .find(|stored| stored.name_hashed == name_hashed)
        .map(Stored::asset)
}

/// The icon, which browsers also ask for at `/favicon.svg`.
pub fn favicon() -> Option<Asset> {
    STORED
        .iter()
        .find(|stored| stored.name == "favicon.svg")
        .map(Stored::asset)
}

/// Where the asset of that plain name is: `main.css` is at `/assets/main.0123456789ab.css`.
pub fn href(name: &str) -> String {
    let hashed = STORED
        .iter()
        .find(|stored| stored.name == name)
        .map_or(name, |stored| stored.name_hashed.as_str());
    format!("{}{hashed}", paths::ASSETS)
}

/// Every asset.
pub fn all() -> impl Iterator<Item = Asset> {
    STORED.iter().map(Stored::asset)
}

#[derive(Embed)]
#[folder = "assets/"]
struct Files;

struct Stored {
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
        let mut hash = String::new();
        for byte in file.metadata.sha256_hash().into_iter().take(6) {
            let _ = write!(hash, "{byte:02x}");
        }
        let plain = match kind {
            "css" => unindented(&file.data),
            _ => file.data.into_owned(),
        };
        let brotli = compressed(&plain).filter(|short| short.len() < plain.len());
        Some(Self {
            name: name.to_owned(),
            name_hashed: format!("{stem}.{hash}.{kind}"),
            etag: format!("\"{hash}\""),
            content_type,
            plain,
            brotli,
        })
    }

    fn asset(&'static self) -> Asset {
        Asset {
            name_hashed: &self.name_hashed,
            content_type: self.content_type,
            plain: &self.plain,
            brotli: self.brotli.as_deref(),
            etag: &self.etag,
        }
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
