//! The kill at the end: what the measured rotations acknowledged must still be there.
//!
//! Owns: the check that the newest refresh token of every chain works once after `kill -9` during rotations.

use std::time::Duration;

use crate::drive::{Job, Load, drive};
use crate::operation::Refresh;
use crate::scene::Scene;
use crate::setaria::Setaria;
use crate::wire::Connection;

/// How long the chains run before the kill.
const RUN: Duration = Duration::from_millis(500);

/// Kills the server in the middle of rotations and goes on with every chain: on the server started again on its store, or
/// on another node of its database.
pub(crate) async fn check(mut setaria: Setaria, mut scene: Scene) -> anyhow::Result<String> {
    let heir = setaria.heir()?;
    let jobs = scene
        .chains
        .iter()
        .map(|chain| -> Box<dyn Job> { Box::new(Refresh::new(&scene, chain)) })
        .collect();
    let target = scene.target;
    let rotating = drive(target, jobs, Load::closed(Duration::ZERO, RUN + RUN));
    let killing = async {
        tokio::time::sleep(RUN).await;
        setaria.server.kill();
    };
    // The driver's own error is that the server is gone, which is the point.
    let _ = tokio::join!(rotating, killing);
    let where_to = if heir.is_some() { ", on another node" } else { "" };
    let heir = heir.map_or_else(|| setaria.again(), Ok)?;
    scene.target = heir.target();
    scene.host = scene.target.address.to_string();
    let mut lost = 0;
    for chain in &scene.chains {
        let mut job = Refresh::new(&scene, chain);
        let (mut connection, mut request) = (Connection::open(scene.target.address).await?, Vec::new());
        job.request(&mut request);
        let answer = connection.ask(&request).await?;
        // A rotation that was answered is the chain's newest; one that was not gets its answer again (decision A25).
        lost += usize::from(job.judge(&answer).is_err());
    }
    Ok(format!(
        "{} of {} refresh chains went on{where_to}, {lost} were lost",
        scene.chains.len() - lost,
        scene.chains.len()
    ))
}
