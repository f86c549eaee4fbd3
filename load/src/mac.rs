//! Signing open API calls as the Java SDK does (protocol reference, section 5).
//!
//! Owns: nonces, the MAC and the header's layout, written from the reference and sharing no line with the server. The key
//! is prepared once for each token, so that the driver spends little on a signature.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;

/// Signs one and the same GET again and again.
#[derive(Clone)]
pub(crate) struct Signer {
    keyed: Hmac<Sha1>,
    token: String,
    after_nonce: String,
}

impl Signer {
    /// For a GET of `path` with `query` (already in canonical order) on `host`.
    pub(crate) fn new(
        mac_key: &str,
        token: &str,
        host: &str,
        path: &str,
        query: &str,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            keyed: Hmac::new_from_slice(mac_key.as_bytes())?,
            token: token.into(),
            after_nonce: format!("\nGET\n{host}\n{path}\n{query}\n"),
        })
    }

    /// Appends the `Authorization` header with its line end.
    pub(crate) fn write(&self, number: u64, minute: u64, out: &mut Vec<u8>) {
        let number = number.cast_signed();
        let mut mac = self.keyed.clone();
        mac.update(format!("{number}:{minute}").as_bytes());
        mac.update(self.after_nonce.as_bytes());
        let mac = STANDARD.encode(mac.finalize().into_bytes());
        let head = format!(
            "Authorization: MAC access_token=\"{}\", nonce=\"{number}%3A{minute}\",mac=\"",
            self.token
        );
        out.extend_from_slice(head.as_bytes());
        for byte in mac.bytes() {
            match byte {
                b'+' => out.extend_from_slice(b"%2B"),
                b'/' => out.extend_from_slice(b"%2F"),
                b'=' => out.extend_from_slice(b"%3D"),
                other => out.push(other),
            }
        }
        out.extend_from_slice(b"\"\r\n");
    }
}

/// The minute that a nonce made now carries.
#[expect(
    clippy::disallowed_methods,
    reason = "the driver is an outside client, and nonces carry the time of day"
)]
pub(crate) fn minute() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs() / 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protocol reference, section 13: the first vector, with the host that the documentation misspells.
    #[test]
    fn the_published_vector_is_reproduced() {
        let token = "eJxjYGAQydknLLCFsVyIR-DxSqdTnQFGfX4yDAwMjAzxQJIheJfnRTDtvAhMM8SE_2FgWDw7Rg3MYzdUMFIwVjABMplzE5MBClYRuw";
        let query = format!("clientId=179887661252608&token={token}");
        let key = "ORhx44qK6Alqf8vt2rGB5f-oPq0";
        let signer = Signer::new(key, token, "open.account.xiamomi.com", "/user/profile", &query).unwrap();
        let mut out = Vec::new();
        signer.write(2_870_867_952_176_701_445, 23_282_360, &mut out);
        let text = String::from_utf8(out).unwrap();
        assert!(
            text.ends_with(
                "nonce=\"2870867952176701445%3A23282360\",mac=\"9uvros2WcjMaJ3pH25eQZU9p5pA%3D\"\r\n"
            ),
            "{text}"
        );
    }
}
