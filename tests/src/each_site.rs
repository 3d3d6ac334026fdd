//! The sites of sample documents that together visit the whole schema.

use std::collections::BTreeSet;

use ews_codegen::schema::Name;

use crate::sample::{Element, Grammar, Kind, Sampler, Site, sites};
use crate::{SCHEMA, env_number, unreached};

/// A site in a sample document.
pub struct SampleSite<'d> {
    /// The name of the document's root.
    pub root: &'d Name,
    /// The document.
    pub document: &'d Element,
    /// The site.
    pub site: &'d Site,
}

/// Calls a function for the sites of some kinds: once for each declaration and label.
///
/// The documents visit all elements and attributes of the schema. `SAMPLES` and `SEED` work as in `schema_proof`.
///
/// # Panics
/// If a part of the schema lacks a document.
pub fn each_site(kinds: &[Kind], mut visit: impl FnMut(SampleSite<'_>)) {
    let (samples, seed) = (env_number("SAMPLES", 2), env_number("SEED", 1));
    let grammar = Grammar::new(&SCHEMA);
    let roots = unreached::validated_roots(&grammar);
    let mut sampler = Sampler::new(&grammar, roots.clone(), seed);
    let mut seen = BTreeSet::new();
    let mut visit_all = |root: &Name, document: &Element| {
        for site in sites(document).iter().filter(|site| kinds.contains(&site.kind)) {
            if seen.insert((site.kind, site.label.clone(), site.declaration(document))) {
                visit(SampleSite { root, document, site });
            }
        }
    };
    for root in &roots {
        for sample in 0..samples {
            visit_all(root, &sampler.own_sample(root, sample));
        }
    }
    let labels: Vec<String> = sampler.coverage.labels().map(str::to_owned).collect();
    for label in
        labels.iter().filter(|label| label.starts_with("element ") || label.starts_with("attribute "))
    {
        for number in 0..20 {
            if sampler.coverage.is_missing(label) {
                let (root, document) = sampler.document_toward(label, number);
                visit_all(&root, &document);
            }
        }
        assert!(!sampler.coverage.is_missing(label), "no document has the {label}");
    }
}
