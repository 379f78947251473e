//! The questions of the 2024 survey, as its training modules list them (`data/osi_features_2024.csv`).
//!
//! The list is near the questionnaire and not equal to it: how many points a module has in the published scores is known
//! ([`Module::points`]), which question gives which point is not (indicators.md 1.5): a question is taken for an equal
//! share of its module, level by level. The French and Arabic titles are ours (`data/features_names.csv`).

use std::sync::LazyLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Module {
    InstitutionalFramework,
    ServicesProvision,
    ContentProvision,
    Technology,
    EParticipation,
    EGovernmentLiteracy,
}

/// One question. Its code is unique within its module only (`#014` and `#117` stand in two).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    pub module: Module,
    /// Without its sign: `010`.
    pub code: String,
    /// In English, as the United Nations print it, shortened.
    pub title: String,
    pub french: String,
    pub arabic: String,
    /// The sector or group of people that is asked about; nothing where the question belongs to none.
    pub sector: Option<Sector>,
    /// 1 for yes or no; 2 where information and a full online application count apart; 3 for access to justice.
    pub levels: u8,
}

/// Whom a question is about. The list of the United Nations calls some of them twice: older people and older persons
/// are one, and so are immigrants and migrants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sector {
    Health,
    Education,
    Employment,
    SocialProtection,
    Environment,
    Justice,
    Poor,
    Disabilities,
    OlderPeople,
    Migrants,
    Women,
    Youth,
    Illness,
    Children,
    Maternity,
    Unemployment,
}

const QUESTIONS: &str = include_str!("../data/osi_features_2024.csv");
const NAMES: &str = include_str!("../data/features_names.csv");

static FEATURES: LazyLock<Vec<Feature>> = LazyLock::new(|| read(QUESTIONS, NAMES));

/// All 183 questions, module by module.
#[must_use]
pub fn features() -> &'static [Feature] {
    &FEATURES
}

#[must_use]
pub fn find(module: &str, code: &str) -> Option<&'static Feature> {
    features().iter().find(|feature| feature.module.code() == module && feature.code == code)
}

impl Sector {
    pub const ALL: [Sector; 16] = [
        Sector::Health,
        Sector::Education,
        Sector::Employment,
        Sector::SocialProtection,
        Sector::Environment,
        Sector::Justice,
        Sector::Poor,
        Sector::Disabilities,
        Sector::OlderPeople,
        Sector::Migrants,
        Sector::Women,
        Sector::Youth,
        Sector::Illness,
        Sector::Children,
        Sector::Maternity,
        Sector::Unemployment,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Sector::Health => "health",
            Sector::Education => "education",
            Sector::Employment => "employment",
            Sector::SocialProtection => "social_protection",
            Sector::Environment => "environment",
            Sector::Justice => "justice",
            Sector::Poor => "poor",
            Sector::Disabilities => "disabilities",
            Sector::OlderPeople => "older_people",
            Sector::Migrants => "migrants",
            Sector::Women => "women",
            Sector::Youth => "youth",
            Sector::Illness => "illness",
            Sector::Children => "children",
            Sector::Maternity => "maternity",
            Sector::Unemployment => "unemployment",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Sector> {
        Sector::ALL.into_iter().find(|sector| sector.code() == code)
    }

    /// As the file of the questions calls it.
    fn called(name: &str) -> Option<Sector> {
        Some(match name {
            "Health" => Sector::Health,
            "Education" => Sector::Education,
            "Employment" => Sector::Employment,
            "Social protection" => Sector::SocialProtection,
            "Environment" => Sector::Environment,
            "Justice" => Sector::Justice,
            "Poor" => Sector::Poor,
            "Persons with disabilities" | "Disability" => Sector::Disabilities,
            "Older persons" | "Older people" => Sector::OlderPeople,
            "Migrants/refugees/IDPs" | "Immigrants" => Sector::Migrants,
            "Women" => Sector::Women,
            "Youth" => Sector::Youth,
            "Illness and injury" => Sector::Illness,
            "Child" => Sector::Children,
            "Maternal/newborn" => Sector::Maternity,
            "Unemployment" => Sector::Unemployment,
            _ => return None,
        })
    }
}

impl Feature {
    /// What so many of its levels are of the module, between 0 and 1: the unit of the module's component.
    #[must_use]
    pub fn share(&self, level: u8) -> f64 {
        f64::from(level.min(self.levels)) / f64::from(self.module.levels())
    }

    /// The same in hundred-thousandths, as records keep it.
    #[must_use]
    pub fn step(&self, level: u8) -> i64 {
        let levels = i64::from(self.module.levels());
        (i64::from(level.min(self.levels)) * 100_000 + levels / 2) / levels
    }

    /// How many levels a recorded step was.
    #[must_use]
    pub fn level_of(&self, step: i64) -> Option<u8> {
        (1..=self.levels).find(|level| self.step(*level) == step)
    }

    /// What so many of its levels are of the module's points, if every level weighs the same.
    #[must_use]
    pub fn points(&self, level: u8) -> f64 {
        self.share(level) * f64::from(self.module.points())
    }
}

impl Module {
    pub const ALL: [Module; 6] = [
        Module::InstitutionalFramework,
        Module::ServicesProvision,
        Module::ContentProvision,
        Module::Technology,
        Module::EParticipation,
        Module::EGovernmentLiteracy,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Module::InstitutionalFramework => "institutional_framework",
            Module::ServicesProvision => "services_provision",
            Module::ContentProvision => "content_provision",
            Module::Technology => "technology",
            Module::EParticipation => "e_participation",
            Module::EGovernmentLiteracy => "e_government_literacy",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Module> {
        Module::ALL.into_iter().find(|module| module.code() == code)
    }

    /// The component that the module's points make, as the definition of 2024 names it.
    #[must_use]
    pub const fn component(self) -> &'static str {
        match self {
            Module::InstitutionalFramework => "osi_if",
            Module::ServicesProvision => "osi_sp",
            Module::ContentProvision => "osi_cp",
            Module::Technology => "osi_tec",
            Module::EParticipation => "epi",
            Module::EGovernmentLiteracy => "hci_egl",
        }
    }

    /// The levels of all its questions together.
    #[must_use]
    pub fn levels(self) -> u16 {
        features().iter().filter(|feature| feature.module == self).map(|feature| u16::from(feature.levels)).sum()
    }

    /// The points of the module in the published scores of 2024, read from their denominators (indicators.md 1.5).
    #[must_use]
    pub const fn points(self) -> u8 {
        match self {
            Module::InstitutionalFramework => 25,
            Module::ServicesProvision => 83,
            Module::ContentProvision => 9,
            Module::Technology => 16,
            Module::EParticipation => 73,
            Module::EGovernmentLiteracy => 18,
        }
    }
}

fn read(file: &str, names: &str) -> Vec<Feature> {
    let mut reader = csv::Reader::from_reader(names.as_bytes());
    let names: Vec<csv::StringRecord> = reader.records().flatten().collect();
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    reader.records().flatten().filter_map(|line| feature(&line, &names)).collect()
}

fn feature(line: &csv::StringRecord, names: &[csv::StringRecord]) -> Option<Feature> {
    let (code, module) = (line.get(0)?.trim_start_matches('#'), line.get(1)?);
    let titles = names.iter().find(|name| name.get(0) == Some(module) && name.get(1) == Some(code))?;
    Some(Feature {
        module: Module::from_code(module)?,
        code: code.to_owned(),
        title: line.get(2)?.to_owned(),
        french: titles.get(2)?.to_owned(),
        arabic: titles.get(3)?.to_owned(),
        sector: Sector::called(line.get(3)?),
        levels: u8::try_from(line.get(4)?.split('|').count()).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_read_and_can_be_found_again() {
        assert_eq!(features().len(), 183);
        for feature in features() {
            assert_eq!(find(feature.module.code(), &feature.code), Some(feature));
            assert!(!feature.french.is_empty() && !feature.arabic.is_ascii(), "{feature:?}");
        }
        let of = |module| features().iter().filter(|feature| feature.module == module).count();
        assert_eq!(Module::ALL.map(of), [26, 59, 8, 16, 56, 18]);
    }

    #[test]
    fn a_sector_called_by_two_names_is_one() {
        let of = |code| find("services_provision", code).unwrap().sector;
        assert_eq!(of("145"), find("e_participation", "325").unwrap().sector);
        assert_eq!(of("146"), Some(Sector::Migrants));
        let named = include_str!("../data/osi_features_2024.csv");
        let mut reader = csv::Reader::from_reader(named.as_bytes());
        for line in reader.records().map(Result::unwrap) {
            assert_eq!(line[3].is_empty(), Sector::called(&line[3]).is_none(), "{line:?}");
        }
        assert!(Sector::ALL.into_iter().all(|sector| Sector::from_code(sector.code()) == Some(sector)));
    }

    #[test]
    fn the_levels_of_a_module_share_its_points() {
        for module in Module::ALL {
            let own = features().iter().filter(|feature| feature.module == module);
            let points: f64 = own.map(|feature| feature.points(feature.levels)).sum();
            assert!((points - f64::from(module.points())).abs() < 1e-9, "{module:?}");
        }
        let birth = find("services_provision", "050").unwrap();
        assert_eq!((birth.levels, birth.module.levels()), (2, 88));
        assert!((birth.points(9) - 2.0 * 83.0 / 88.0).abs() < 1e-9, "no more than its levels");
        assert_eq!((birth.step(2), birth.level_of(birth.step(2)), birth.level_of(7)), (2273, Some(2), None));
        assert_eq!(find("services_provision", "183").unwrap().levels, 3);
    }
}
