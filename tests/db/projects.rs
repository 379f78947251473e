//! Projects as the store keeps them: found whole, listed as cards, saved over the version that was read.

use domain::language::Language;
use domain::portfolio::project::{Phase, ProjectNumber, ProjectState, Tier};
use domain::text;
use store::projects::{self, Direction, Filter, Order, Sort};
use store::{Error, milestones};

use crate::world::World;

const BY_NUMBER: Order = Order { sort: Sort::Number, direction: Direction::Up };

#[tokio::test]
async fn every_project_of_the_seeds_is_there_and_whole() {
    let world = World::new().await;
    let mut db = world.site.db.read();
    let cards = projects::list(&mut db, &Filter::default(), BY_NUMBER, 0, 1_000).await.unwrap();
    assert_eq!(i64::try_from(cards.len()).unwrap(), projects::count(&mut db, &Filter::default()).await.unwrap());
    for card in &cards {
        let project = projects::find(&mut db, card.number).await.unwrap().unwrap();
        assert_eq!((&project.names, project.entity, project.heard_at), (&card.names, card.entity, card.heard_at));
        assert_eq!(projects::outline(&mut db, card.number).await.unwrap(), card.outline);
        let own = milestones::list(&mut db, card.number).await.unwrap();
        assert!(own.windows(2).all(|pair| pair[0].original <= pair[1].original), "{}", card.number);
    }
}

#[tokio::test]
async fn a_project_is_found_by_any_of_its_names_in_any_spelling() {
    let world = World::new().await;
    for (typed, expected) in [("watiqa", 1), ("PRJ-0001", 1), ("الْوثيقة", 0), ("100%", 0), ("WATIQA naissance", 0)]
    {
        let words = text::fold(typed).split_whitespace().map(str::to_owned).collect();
        let filter = Filter { words, ..Filter::default() };
        let found = projects::count(&mut world.site.db.read(), &filter).await.unwrap();
        match expected {
            0 => assert!(found < 42, "{typed} finds everything"),
            _ => assert!(found >= expected, "{typed} finds nothing"),
        }
    }
}

#[tokio::test]
async fn filters_narrow_and_pages_do_not_overlap() {
    let world = World::new().await;
    let mut db = world.site.db.read();
    let filter = Filter {
        state: Some(ProjectState::Active),
        phase: Some(Phase::Build),
        tier: Some(Tier::Flagship),
        flagship: Some(true),
        ..Filter::default()
    };
    let narrow = projects::list(&mut db, &filter, BY_NUMBER, 0, 100).await.unwrap();
    assert!(
        narrow.iter().all(|card| card.state == ProjectState::Active && card.phase == Phase::Build && card.flagship)
    );
    let none = Filter { entities: Some(vec![]), ..Filter::default() };
    assert_eq!(projects::count(&mut db, &none).await.unwrap(), 0);
    let page =
        async |offset| projects::list(&mut world.site.db.read(), &Filter::default(), BY_NUMBER, offset, 20).await;
    let (first, second) = (page(0).await.unwrap(), page(20).await.unwrap());
    assert!(first.iter().all(|card| second.iter().all(|other| other.number != card.number)));
}

#[tokio::test]
async fn every_order_gives_every_project() {
    let world = World::new().await;
    let sorts = [Sort::Number, Sort::Entity, Sort::Expected, Sort::Slip, Sort::Confidence, Sort::Heard];
    let named = Language::ALL.map(Sort::Name);
    for sort in sorts.into_iter().chain(named) {
        for direction in [Direction::Up, Direction::Down] {
            let order = Order { sort, direction };
            let cards = projects::list(&mut world.site.db.read(), &Filter::default(), order, 0, 1_000).await.unwrap();
            assert_eq!(cards.len(), 42, "{order:?}");
        }
    }
}

#[tokio::test]
async fn whoever_saves_second_is_told() {
    let world = World::new().await;
    let read = projects::find(&mut world.site.db.read(), ProjectNumber(1)).await.unwrap().unwrap();
    let mut tx = world.site.db.begin().await.unwrap();
    projects::save(&mut tx, &read).await.unwrap();
    assert!(matches!(projects::save(&mut tx, &read).await, Err(Error::Stale)));
    projects::touch_roadmap(&mut tx, read.number, read.roadmap_version).await.unwrap();
    let second = projects::touch_roadmap(&mut tx, read.number, read.roadmap_version).await;
    assert!(matches!(second, Err(Error::Stale)));
}

#[tokio::test]
async fn a_number_is_given_once_even_if_the_project_never_came_to_be() {
    let world = World::new().await;
    let mut tx = world.site.db.begin().await.unwrap();
    let first = projects::next_number(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = world.site.db.begin().await.unwrap();
    assert_eq!(projects::next_number(&mut tx).await.unwrap(), ProjectNumber(first.0 + 1));
    assert_eq!(first, ProjectNumber(43));
}
