//! The questions of the 2024 survey, as its training modules list them (`data/osi_features_2024.csv`).
//!
//! The list is near the questionnaire and not equal to it: how many points a module has in the published scores is known
//! ([`Module::points`]), which question gives which point is not (indicators.md 1.5).

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
    /// `health`, `education`…; nothing where the question belongs to no sector.
    pub sectors: Vec<String>,
    /// 1 for yes or no; 2 where information and a full online application count apart.
    pub levels: u8,
}

static FEATURES: LazyLock<Vec<Feature>> = LazyLock::new(|| read(include_str!("../data/osi_features_2024.csv")));

/// All 183 questions, module by module.
#[must_use]
pub fn features() -> &'static [Feature] {
    &FEATURES
}

#[must_use]
pub fn find(module: &str, code: &str) -> Option<&'static Feature> {
    features().iter().find(|feature| feature.module.code() == module && feature.code == code)
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

fn read(file: &str) -> Vec<Feature> {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    reader.records().flatten().filter_map(|line| feature(&line)).collect()
}

fn feature(line: &csv::StringRecord) -> Option<Feature> {
    let levels = if line.get(4)?.contains('|') { 2 } else { 1 };
    let sectors = line.get(3)?.split(['|', ';', ',']).map(str::trim).filter(|sector| !sector.is_empty());
    Some(Feature {
        module: Module::from_code(line.get(1)?)?,
        code: line.get(0)?.trim_start_matches('#').to_owned(),
        title: line.get(2)?.to_owned(),
        sectors: sectors.map(str::to_owned).collect(),
        levels,
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
        }
        let of = |module| features().iter().filter(|feature| feature.module == module).count();
        assert_eq!(Module::ALL.map(of), [26, 59, 8, 16, 56, 18]);
    }
}
