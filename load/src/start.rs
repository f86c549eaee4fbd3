//! Starting: how long until the server answers, how much memory it holds then, and how large its program is.
//!
//! Owns: `setaria serve` on a store without accounts, again and again.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::bail;
use serde::Serialize;

use crate::figures::median;
use crate::machine;
use crate::servers::{Server, beside};

/// How often it is started; figures are medians.
const TIMES: usize = 5;
/// Longer than any start.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two tries to reach it.
const PAUSE: Duration = Duration::from_micros(500);
/// Until what the start itself needed has been given back.
const SETTLED: Duration = Duration::from_secs(1);

/// What starting costs.
#[derive(Serialize)]
pub(crate) struct Start {
    /// From the start of the process to the first answer of `/health/ready`, in milliseconds, in a folder that is new.
    pub(crate) ready_ms: f64,
    /// Resident memory a second later, in MB of a million bytes.
    pub(crate) idle_mb: f64,
    /// The program's file, in MB of a million bytes.
    pub(crate) binary_mb: f64,
}

/// Starts it some times, each time in a new folder, on a database that is empty or has no accounts.
pub(crate) fn measure(folder: &Path, database: Option<&str>) -> anyhow::Result<Start> {
    let (mut ready_ms, mut idle_mb) = (Vec::new(), Vec::new());
    for number in 0..TIMES {
        let data = folder.join(format!("start{number}"));
        // A node of a database that others share has their master key.
        let first = folder.join("start0/master.key");
        fs::create_dir_all(&data)?;
        if database.is_some() && first.is_file() && number > 0 {
            fs::copy(&first, data.join("master.key"))?;
        }
        let (server, took) = serve(&data, database)?;
        sleep(SETTLED);
        ready_ms.push(took.as_secs_f64() * 1e3);
        idle_mb.push(machine::resident(server.target().pid)? as f64 / 1e6);
    }
    Ok(Start {
        ready_ms: median(ready_ms.into_iter()),
        idle_mb: median(idle_mb.into_iter()),
        binary_mb: fs::metadata(beside("setaria")?)?.len() as f64 / 1e6,
    })
}

/// Starts `serve` and waits until it answers that it is ready; answers how long that took.
pub(crate) fn serve(data: &Path, database: Option<&str>) -> anyhow::Result<(Server, Duration)> {
    let address = free_address()?;
    let mut command = Command::new(beside("setaria")?);
    command.arg("serve").arg("--data").arg(data).current_dir(data);
    if let Some(url) = database {
        command.arg("--database").arg(url);
    }
    command.env("SETARIA__SERVER__LISTEN", address.to_string());
    // The driver is one source, and signs in more often than one may.
    command.env("SETARIA__SIGN_IN__TRIES_PER_SOURCE", "1000000");
    let log = fs::File::create(data.join("log"))?;
    let begun = Instant::now();
    let child = command.stdin(Stdio::null()).stderr(log).spawn()?;
    let server = Server::new(child, address);
    while !is_ready(address) {
        if begun.elapsed() > PATIENCE {
            bail!(
                "setaria serve did not get ready: {}",
                fs::read_to_string(data.join("log"))?
            );
        }
        sleep(PAUSE);
    }
    Ok((server, begun.elapsed()))
}

fn is_ready(address: SocketAddr) -> bool {
    let ask = || {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(format!("GET /health/ready HTTP/1.1\r\nHost: {address}\r\n\r\n").as_bytes())?;
        let mut head = [0; 15];
        stream.read_exact(&mut head)?;
        Ok::<_, std::io::Error>(head)
    };
    ask().is_ok_and(|head| head == *b"HTTP/1.1 200 OK")
}

/// One that was free a moment ago: `serve` tells the one it took only in its log.
fn free_address() -> anyhow::Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}
