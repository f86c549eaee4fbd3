//! The master key: ids outlive its rotation, and without the right one nothing opens.

use setaria_crypto::seal::MasterKeys;
use setaria_service::keys::KeyError;

use crate::house::{House, master, open};

fn ring(texts: &[&MasterKeys]) -> MasterKeys {
    let text: Vec<String> = texts.iter().map(|keys| keys.to_text().to_string()).collect();
    MasterKeys::parse(&text.join("\n")).unwrap()
}

#[tokio::test]
async fn ids_and_secrets_outlive_a_restart_and_a_rotation() {
    let house = House::build().await;
    let keys = house.service.keys();
    let before = (
        keys.open_id(house.app, house.mei),
        keys.union_id(house.mei, house.mei),
    );
    let code = house.code("").await;
    let issued = house.redeem(&code).await.ok().unwrap();
    house.service.store().shutdown().await;
    let House {
        folder,
        app,
        mei,
        secret,
        service,
        ..
    } = house;
    drop(service);

    let (old, new) = (master("k1", 1), master("k2", 2));
    let (service, _) = open(folder.path(), ring(&[&new, &old])).await.unwrap();
    assert_eq!(
        (
            service.keys().open_id(app, mei),
            service.keys().union_id(mei, mei)
        ),
        before
    );
    assert!(service.app(app).await.unwrap().unwrap().has_secret(&secret));
    // Tokens signed under the old key live on.
    assert_eq!(
        service.keys().mac_key("k1", &issued.access_token),
        Some(issued.mac_key)
    );
    service.store().shutdown().await;
    drop(service);

    // Everything sealed is under the new key now: the old line could go, were it not for tokens.
    let (service, _) = open(folder.path(), new).await.unwrap();
    assert_eq!(service.keys().open_id(app, mei), before.0);
    assert!(service.app(app).await.unwrap().unwrap().has_secret(&secret));
}

#[tokio::test]
async fn f21_a_missing_or_wrong_master_key_opens_nothing_and_changes_nothing() {
    let house = House::build().await;
    let before = house.service.keys().open_id(house.app, house.mei);
    house.service.store().shutdown().await;
    let House {
        folder,
        app,
        mei,
        service,
        ..
    } = house;
    drop(service);

    let other_name = open(folder.path(), master("k9", 1)).await;
    assert!(matches!(other_name, Err(KeyError::Missing(kid)) if kid == "k1"));
    let other_key = open(folder.path(), master("k1", 9)).await;
    assert!(matches!(other_key, Err(KeyError::Wrong)));

    let (service, _) = open(folder.path(), master("k1", 1)).await.unwrap();
    assert_eq!(service.keys().open_id(app, mei), before);
}

#[tokio::test]
async fn ids_have_the_documented_forms_and_differ_by_app_and_developer() {
    let house = House::build().await;
    let keys = house.service.keys();
    let open_id = keys.open_id(house.app, house.mei);
    assert!(open_id.starts_with("2.0:") && open_id.len() == 32, "{open_id}");
    let union_id = keys.union_id(house.mei, house.mei);
    assert_eq!(union_id.len(), 40, "{union_id}");
    assert_ne!(open_id, keys.open_id(setaria_identity::id::AppId(1), house.mei));
    assert_ne!(
        union_id,
        keys.union_id(setaria_identity::id::AccountId(1), house.mei)
    );
}
