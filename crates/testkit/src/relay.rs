//! A wire that can be cut: forwards connections, and on demand swallows what they carry.
//!
//! Owns: the connections through it. It stands for a network between two machines, or for a client that is gone before its
//! answer comes, and takes no privilege.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What becomes of what is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// It arrives.
    Whole,
    /// It waits until the network is whole again; nobody is told.
    Silent,
    /// Questions arrive; with the first byte of an answer the connection ends.
    Answerless,
}

/// A forwarder; it ends with the runtime.
pub struct Relay {
    address: String,
    network: watch::Sender<Network>,
}

impl Relay {
    /// Forwards what comes to a free port on loopback.
    pub async fn to(target: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let (network, state) = watch::channel(Network::Whole);
        let target = target.to_owned();
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(forward(near, target.clone(), state.clone()));
            }
        });
        Self { address, network }
    }

    /// `host:port` of its near end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Changes what becomes of what is sent, also on connections that are open.
    pub fn set(&self, network: Network) {
        self.network.send_replace(network);
    }
}

async fn forward(near: TcpStream, target: String, network: watch::Receiver<Network>) {
    let Some(far) = connect(&target, network.clone()).await else {
        return;
    };
    let _ = (near.set_nodelay(true), far.set_nodelay(true));
    let ((near_read, near_write), (far_read, far_write)) = (near.into_split(), far.into_split());
    // Whichever direction ends first takes the other along.
    tokio::select! {
        () = pump(near_read, far_write, network.clone(), false) => {}
        () = pump(far_read, near_write, network, true) => {}
    }
}

async fn connect(target: &str, mut network: watch::Receiver<Network>) -> Option<TcpStream> {
    network.wait_for(|state| *state != Network::Silent).await.ok()?;
    TcpStream::connect(target).await.ok()
}

async fn pump(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mut network: watch::Receiver<Network>,
    answers: bool,
) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        let Ok(state) = network
            .wait_for(|state| *state != Network::Silent)
            .await
            .map(|state| *state)
        else {
            return;
        };
        if answers && state == Network::Answerless {
            return;
        }
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}
