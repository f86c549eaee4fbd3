//! Requests that no proper client can send.
//!
//! Owns: bytes over a socket and a lenient reading of the answer.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// How long the server has for its answer.
const PATIENCE: Duration = Duration::from_secs(15);

/// What came back before the connection ended.
#[derive(Debug)]
pub struct RawAnswer {
    /// The number of the status line; 0 when the server hung up without one.
    pub status: u16,
    /// Everything up to the blank line.
    pub head: String,
    /// Everything after it.
    pub body: String,
}

/// Sends bytes and reads until the server closes; the request should say `Connection: close`.
pub async fn send(authority: &str, request: &[u8]) -> RawAnswer {
    let mut stream = TcpStream::connect(authority).await.expect("a connection");
    // A server that refuses early may close before it has read everything.
    let _ = stream.write_all(request).await;
    read(stream).await
}

/// Sends a request line and headers, then `Connection: close`, then a body.
pub async fn request(authority: &str, method_and_target: &str, headers: &[&str], body: &[u8]) -> RawAnswer {
    let mut text = format!("{method_and_target} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n");
    for header in headers {
        text.push_str(header);
        text.push_str("\r\n");
    }
    text.push_str("\r\n");
    send(authority, &[text.as_bytes(), body].concat()).await
}

async fn read(mut stream: TcpStream) -> RawAnswer {
    let mut bytes = Vec::new();
    let mut buffer = [0; 8192];
    let _ = timeout(PATIENCE, async {
        while let Ok(read @ 1..) = stream.read(&mut buffer).await {
            bytes.extend_from_slice(&buffer[..read]);
        }
    })
    .await;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|number| number.parse().ok())
        .unwrap_or(0);
    RawAnswer {
        status,
        head: head.to_owned(),
        body: body.to_owned(),
    }
}
