//! The control socket: how a command reaches the server that holds the store.
//!
//! Owns: one line of JSON in ([`Act`]), one line out, over a Unix socket in the data folder that only its owner may open.
//! Hands over: the act to `service`.

use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use setaria_service::Service;
use setaria_service::operate::{Act, Done};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};

/// The largest act, in bytes.
const LARGEST: u64 = 1_024 * 1_024;

/// The socket of a running server; it is removed when this is dropped.
pub struct Control {
    listener: UnixListener,
    path: PathBuf,
}

/// Where the socket of a data folder is.
pub fn path(data: &Path) -> PathBuf {
    data.join("control.sock")
}

impl Control {
    /// Opens the socket of a data folder, whose lock the caller holds: what lies there is left over.
    pub fn open(data: &Path) -> io::Result<Self> {
        let path = path(data);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&path)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        Ok(Self { listener, path })
    }

    /// Carries out what commands ask for, until the task is dropped.
    pub async fn serve(self, service: Service) {
        loop {
            match self.listener.accept().await {
                Ok((stream, _)) => {
                    let service = service.clone();
                    tokio::spawn(async move {
                        if let Err(error) = answer(stream, &service).await {
                            tracing::warn!(%error, "a command went away");
                        }
                    });
                }
                Err(error) => {
                    tracing::warn!(%error, "the control socket does not accept");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

async fn answer(stream: UnixStream, service: &Service) -> io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut line = String::new();
    BufReader::new(read.take(LARGEST)).read_line(&mut line).await?;
    let done = match serde_json::from_str::<Act>(&line) {
        Ok(act) => service
            .operate(act)
            .await
            .unwrap_or_else(|error| Done::Refused(error.to_string())),
        Err(error) => Done::Refused(format!(
            "the server does not understand this command ({error}); use the same version for both"
        )),
    };
    let mut text = serde_json::to_string(&done)?;
    text.push('\n');
    write.write_all(text.as_bytes()).await
}

/// Asks the server of a data folder to carry out an act; `None` when none is running there.
pub async fn ask(data: &Path, act: &Act) -> io::Result<Option<Done>> {
    let stream = match UnixStream::connect(path(data)).await {
        Ok(stream) => stream,
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
            ) =>
        {
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    let (read, mut write) = stream.into_split();
    let mut text = serde_json::to_string(act)?;
    text.push('\n');
    write.write_all(text.as_bytes()).await?;
    let mut line = String::new();
    BufReader::new(read).read_line(&mut line).await?;
    Ok(Some(serde_json::from_str(&line)?))
}
