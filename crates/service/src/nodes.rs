//! Nodes: several servers on one database, each with a beat, each looking whether it may go on.
//!
//! Owns: what makes a node unfit (another master key, a clock that is off, a store that was moved), and seeing whether any
//! node lives. A store of one's own has no nodes. Hands over: rows to `store`, readiness to `server`, the marks of a move
//! to `transfer::home`.

use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::Millis;
use setaria_store::node;
pub use setaria_store::node::Node;
use setaria_store::{Health, Store, StoreError, schema_version};

use crate::keys;
use crate::transfer::home;
use crate::{Service, Unavailable};

/// How often a node says that it lives and looks around.
const BEAT: Duration = Duration::from_secs(3);
/// After how long a node that lives has said so again, also on a slow machine.
const PATIENCE: Duration = Duration::from_secs(10);
/// How far this clock and the database's may be apart before a node is not fit, in milliseconds: codes would live too long
/// or too short, and nonces would be refused.
const CLOCKS: Millis = 60_000;

/// What a node knows of itself.
#[derive(Default)]
pub(crate) struct Standing {
    unfit: RwLock<Option<String>>,
}

impl Service {
    /// Joins the nodes of a shared database; `name` says host and process, for people. Answers why it must not, if so. On a
    /// store of its own it only looks whether the store is at home.
    ///
    /// # Errors
    /// `Unavailable` when the database does not answer.
    pub async fn join(
        &self,
        name: String,
        version: &'static str,
    ) -> Result<Result<Node, String>, Unavailable> {
        let node = Node {
            id: format!("{:032x}", u128::from_be_bytes(self.draw())),
            name,
            version: version.into(),
            schema: schema_version(),
            key_id: self.keys().current().into(),
            started_at: self.now(),
            seen_at: self.now(),
            beat: 0,
        };
        // The beat comes before the look, and a move marks before it looks for nodes: one of the two sees the other.
        match self.beat(&node).await? {
            Some(reason) => {
                self.leave(&node).await;
                Ok(Err(reason))
            }
            None => Ok(Ok(node)),
        }
    }

    /// Beats and looks around until the task is dropped.
    pub async fn keep_beating(self, node: Node) {
        if !self.store().is_shared() {
            return;
        }
        loop {
            tokio::time::sleep(BEAT).await;
            match self.beat(&node).await {
                Ok(reason) => self.0.standing.set(reason),
                // The store's own health says so.
                Err(error) => tracing::debug!(%error, "no beat"),
            }
        }
    }

    /// Says goodbye, if the database listens.
    pub async fn leave(&self, node: &Node) {
        if self.store().is_shared() {
            let id = node.id.clone();
            let left = self
                .store()
                .write("node.leave", move |tx| node::leave(tx, &id))
                .await;
            if let Err(error) = left {
                tracing::debug!(%error, "no goodbye");
            }
        }
    }

    /// Whether this node may be given requests; if not, why, for the log.
    pub fn readiness(&self) -> Result<(), String> {
        match self.store().health() {
            Health::Unavailable { reason } | Health::Failed { reason } => Err(reason),
            Health::Ready => self.0.standing.get().map_or(Ok(()), Err),
        }
    }

    /// Says that this node lives, and answers why it must not go on, if so.
    async fn beat(&self, node: &Node) -> Result<Option<String>, Unavailable> {
        let store = self.store();
        if !store.is_shared() {
            return Ok(home::not_at_home(store).await?);
        }
        let (own, now) = (node.clone(), self.now());
        store
            .write("node.beat", move |tx| {
                node::beat(tx, &own, now)?;
                node::forget_dead(tx, now)
            })
            .await?;
        let (at_home, sealed) = store
            .read("node.look", |conn| Ok((home::reason(conn)?, keys::sealed(conn)?)))
            .await?;
        if at_home.is_some() {
            return Ok(at_home);
        }
        if let Some(kid) = sealed.as_deref().and_then(MasterKeys::kid_of)
            && !self.keys().names().iter().any(|name| name == kid)
        {
            return Ok(Some(format!(
                "another node seals with master key '{kid}', which this one does not have. Give all nodes the same key \
                 file, the new key's line in each, and restart them"
            )));
        }
        Ok(self.clocks_apart().await?)
    }

    async fn clocks_apart(&self) -> Result<Option<String>, StoreError> {
        let before = self.now();
        let Some(theirs) = self.store().clock().await? else {
            return Ok(None);
        };
        // An answer that took long proves nothing.
        let apart = theirs - before.midpoint(self.now());
        Ok((apart.abs() > CLOCKS).then(|| {
            format!(
                "this clock and the database's are {} seconds apart. Set both by NTP",
                apart.abs() / 1_000
            )
        }))
    }
}

impl Standing {
    fn set(&self, reason: Option<String>) {
        let mut unfit = self.unfit.write().unwrap_or_else(PoisonError::into_inner);
        if *unfit != reason {
            match &reason {
                Some(reason) => tracing::error!(reason, "this node is not fit"),
                None => tracing::info!("this node is fit again"),
            }
        }
        *unfit = reason;
    }

    fn get(&self) -> Option<String> {
        self.unfit.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The nodes of a store as they were found, to see whether any lives.
pub(crate) struct Watch(Vec<Node>);

impl Watch {
    pub(crate) async fn begin(store: &Store) -> Result<Self, StoreError> {
        Ok(Self(store.read("node.list", node::list).await?))
    }

    /// The name of a node that lives. Waits as long as one may be silent, if there are any that did not say goodbye.
    pub(crate) async fn anyone_alive(&self, store: &Store) -> Result<Option<String>, StoreError> {
        if !self.0.is_empty() {
            tokio::time::sleep(PATIENCE).await;
        }
        self.anyone_woke(store).await
    }

    /// The name of a node whose beat has gone on, or that came.
    pub(crate) async fn anyone_woke(&self, store: &Store) -> Result<Option<String>, StoreError> {
        let now = store.read("node.list", node::list).await?;
        let known = |node: &Node| {
            self.0
                .iter()
                .any(|old| old.id == node.id && old.beat == node.beat)
        };
        Ok(now.into_iter().find(|node| !known(node)).map(|node| node.name))
    }
}
