//! What `docs/contract.md` promises: every address marked *answers* does, in each language.

use crate::world::World;

#[tokio::test]
async fn every_address_of_the_contract_answers() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/contract.md")).unwrap();
    let answers = text.lines().filter(|line| line.starts_with("| `/") && line.ends_with("| answers |"));
    let addresses: Vec<&str> = answers.filter_map(|line| line.split('`').nth(1)).collect();
    assert!(addresses.len() > 20, "{addresses:?}");
    let world = World::new().await;
    for address in addresses {
        for language in ["ar", "fr", "en"] {
            let path = address.replace("{l}", language).replace("{token}", "spent-long-ago");
            let status = world.visitor().get(&path).await.status.as_u16();
            let expected: &[u16] = match address {
                "/" | "/{l}/desk" | "/{l}/account" => &[302, 303],
                "/metrics" => &[404],
                "/{l}/update/{token}" => &[404, 410],
                _ => &[200],
            };
            assert!(expected.contains(&status), "{path} answers {status}");
        }
    }
}
