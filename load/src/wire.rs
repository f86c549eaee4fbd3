//! One keep-alive connection: a request out, an answer in.
//!
//! Owns: reading HTTP/1.1 answers with a Content-Length. It is lean because it shares two cores with what it measures.
//! Called by `drive` in a loop and by `browser` while things are prepared.

use std::net::SocketAddr;

use anyhow::{Context as _, bail};
use bytes::BytesMut;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// More than any server here sends.
const HEADERS: usize = 32;

/// A connection to one server.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: BytesMut,
}

/// What came back.
pub(crate) struct Answer<'a> {
    /// The number of the status line.
    pub(crate) status: u16,
    /// The bytes after the head.
    pub(crate) body: &'a [u8],
    head: &'a [u8],
}

/// What a head says of itself.
struct Extent {
    status: u16,
    head: usize,
    body: usize,
}

impl Connection {
    /// Connects.
    pub(crate) async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address)
            .await
            .with_context(|| format!("no connection to {address}"))?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: BytesMut::with_capacity(16 * 1_024),
        })
    }

    /// Sends a request and waits for its whole answer.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> anyhow::Result<Answer<'_>> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let extent = loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the server closed the connection instead of answering");
            }
            if let Some(extent) = extent(&self.buffer)?
                && self.buffer.len() >= extent.head + extent.body
            {
                break extent;
            }
        };
        let (head, body) = self
            .buffer
            .split_at_checked(extent.head)
            .context("an answer shorter than its head")?;
        if body.len() != extent.body {
            bail!(
                "{} bytes more than the answer's Content-Length",
                body.len() - extent.body
            );
        }
        Ok(Answer {
            status: extent.status,
            body,
            head,
        })
    }
}

impl<'a> Answer<'a> {
    /// The values of one header.
    pub(crate) fn headers(&self, name: &str) -> Vec<&'a str> {
        let mut space = [httparse::EMPTY_HEADER; HEADERS];
        let mut response = httparse::Response::new(&mut space);
        if response.parse(self.head).is_err() {
            return Vec::new();
        }
        let named = response
            .headers
            .iter()
            .filter(|header| header.name.eq_ignore_ascii_case(name));
        named
            .filter_map(|header| str::from_utf8(header.value).ok())
            .collect()
    }

    /// Where it leads.
    pub(crate) fn location(&self) -> Option<&'a str> {
        self.headers("location").first().copied()
    }

    /// Status and the beginning of the body, for a report.
    pub(crate) fn sketch(&self) -> String {
        let text = String::from_utf8_lossy(self.body);
        let location = self.location().unwrap_or_default();
        format!(
            "{} {location} {}",
            self.status,
            text.chars().take(300).collect::<String>()
        )
    }
}

/// `None` while the head is not whole.
fn extent(bytes: &[u8]) -> anyhow::Result<Option<Extent>> {
    let mut space = [httparse::EMPTY_HEADER; HEADERS];
    let mut response = httparse::Response::new(&mut space);
    let httparse::Status::Complete(head) = response.parse(bytes)? else {
        return Ok(None);
    };
    let mut body = 0;
    for header in response.headers.iter() {
        if header.name.eq_ignore_ascii_case("content-length") {
            body = str::from_utf8(header.value)?.trim().parse()?;
        } else if header.name.eq_ignore_ascii_case("transfer-encoding") {
            bail!("an answer in chunks, which this driver does not read");
        }
    }
    Ok(Some(Extent {
        status: response.code.unwrap_or_default(),
        head,
        body,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_whole_only_with_head_and_body() {
        let whole = b"HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 3\r\n\r\nabc";
        assert!(extent(&whole[..30]).unwrap().is_none());
        let found = extent(whole).unwrap().unwrap();
        assert_eq!((found.status, found.head + found.body), (302, whole.len()));
        let answer = Answer {
            status: found.status,
            head: &whole[..found.head],
            body: &whole[found.head..],
        };
        assert_eq!((answer.location(), answer.body), (Some("/x"), &b"abc"[..]));
    }

    #[test]
    fn chunks_are_refused_rather_than_misread() {
        assert!(extent(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").is_err());
    }
}
