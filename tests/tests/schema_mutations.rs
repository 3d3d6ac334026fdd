//! Documents made wrong in one place, judged by the validator: strict reading refuses what is not valid and reads
//! what is; default reading does as the table of `ReadOptions` says, and tells of it.
//!
//! `SAMPLES` and `SEED` as for `schema_proof`.

use std::collections::BTreeMap;

use ews_bindings::ErrorKind;
use ews_bindings::xml::ReadOptions;
use ews_codegen::schema::{Name, Type, Variety};
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::elements::Elements;
use ews_tests::sample::{Coverage, Facts, Kind, Mutation, Sampler, mutate};
use ews_tests::{SCHEMA, setting, unreached, validate};

/// The validator does not look into an `xs:all` of an extension.
const UNJUDGED: [&str; 2] = ["m:FindMessageTrackingReport", "m:GetMessageTrackingReport"];

/// Nor at the items of a list, nor at what a restriction without facets of its own takes over, nor at members of
/// a union; and it takes integers that do not fit into 64 bits, which we do not.
fn is_unjudged(Mutation { kind, of, text, .. }: &Mutation) -> bool {
    let simple =
        SCHEMA.types.iter().find(|(name, _)| name.to_string() == *of).map(|(_, definition)| definition);
    let is_unjudged = match simple {
        Some(Type::Simple(simple)) => match &simple.variety {
            Variety::List(_) => true,
            Variety::Restriction { facets, .. } => facets.is_empty(),
            Variety::Union(_) => true,
        },
        _ => matches!(of.as_str(), "xs:integer" | "xs:nonNegativeInteger") && text.len() > 19,
    };
    matches!(kind, Kind::Retexted) && is_unjudged
}

/// Types with elements that the newest version requires and an older one does not have.
const ONCE_LACKING: [&str; 2] = ["t:EntityFeedbackEntryType", "t:MailTipsServiceConfiguration"];

/// What default reading makes of a document: what is written from it, and what was reported; or an error.
fn read(
    elements: &Elements,
    name: &str,
    text: &str,
) -> Result<(Result<String, ErrorKind>, Vec<String>), String> {
    let mut reports = Vec::new();
    let mut listen = |report: &ews_bindings::Error| reports.push(report.to_string());
    let trip = elements.element(name, text, ReadOptions::new().on_report(&mut listen));
    let trip = trip.map_err(|error| error.to_string())?;
    Ok((trip.written.map_err(|error| error.kind()), reports))
}

/// What is wrong with what the bindings make of a document that was changed.
fn fault(elements: &Elements, name: &str, before: &str, mutation: &Mutation) -> Result<&'static str, String> {
    let text = mutation.document.to_xml();
    let errors = validate::errors(&text);
    let is_valid = errors.is_empty();
    let strict = elements.element(name, &text, ReadOptions::new().strict());
    match (&strict, is_valid) {
        // The schema's own shape of an error: nothing of what a success has.
        (Ok(_), false) if mutation.kind == Kind::Removed && is_error_response(mutation) => {
            return Ok("an error response");
        }
        (Ok(_), false) => return Err(format!("read strictly, though {}", errors.join("; "))),
        (Err(error), true) => return Err(format!("valid, but not read strictly: {error}")),
        _ => {}
    }
    let same = |before: &str, after: &str| match first_difference(
        &canonical(&SCHEMA, before)?,
        &canonical(&SCHEMA, after)?,
    ) {
        Some(difference) => Err(format!("comes back as another: {difference}")),
        None => Ok(()),
    };
    match (read(elements, name, &text), mutation.kind) {
        (Err(error), _) if is_valid => Err(format!("valid, but not read: {error}")),
        (Ok((written, reports)), _) if is_valid => {
            if !reports.is_empty() {
                return Err(format!("valid, but reported: {}", reports.join("; ")));
            }
            same(&text, &written.map_err(|kind| format!("valid, but not written: {kind:?}"))?)?;
            Ok("still valid")
        }
        (Err(error), Kind::Attribute | Kind::Moved) => Err(format!("not read: {error}")),
        (Err(_), _) => Ok("error"),
        (Ok((written, reports)), Kind::Attribute) => {
            if reports.is_empty() {
                return Err("not reported".to_owned());
            }
            same(before, &written.map_err(|kind| format!("not written: {kind:?}"))?)?;
            Ok("skipped")
        }
        (Ok((written, reports)), Kind::Moved) => {
            let written = written.map_err(|kind| format!("not written: {kind:?}"))?;
            let errors = validate::errors(&written);
            match (reports.is_empty(), errors.is_empty()) {
                (_, false) => Err(format!("what is written is not valid: {}", errors.join("; "))),
                _ => Ok("put in order"),
            }
        }
        (Ok((written, reports)), kind) => {
            if reports.is_empty() {
                return match (kind, written) {
                    (Kind::Removed, Ok(_)) if is_error_response(mutation) => Ok("an error response"),
                    (Kind::Removed, Ok(_)) if ONCE_LACKING.contains(&mutation.of.as_str()) => {
                        Ok("an older server's")
                    }
                    (Kind::Removed | Kind::Repeated, Err(_)) => Ok("refused in writing"),
                    (_, written) => Err(format!("not reported, {written:?}, {}", errors.join("; "))),
                };
            }
            Ok("reported")
        }
    }
}

/// Whether what was changed is a response message that is not a success.
fn is_error_response(mutation: &Mutation) -> bool {
    mutation.class.as_ref().is_some_and(|class| class != "Success")
}

#[test]
fn documents_made_wrong_are_judged_as_the_validator_judges_them() {
    let (samples, seed) = (setting("SAMPLES", 15), setting("SEED", 1));
    let facts = Facts::new(&SCHEMA);
    let roots = unreached::roots(&facts);
    let elements = Elements::with_unreached();
    let mut sampler = Sampler::new(&facts, Coverage::new(&facts, &roots), seed);
    let mut random = fastrand::Rng::with_seed(seed);
    let mut outcomes: BTreeMap<(Kind, &str), u64> = BTreeMap::new();
    let mut faults = BTreeMap::new();
    for name in roots.iter().filter(|name| !UNJUDGED.contains(&name.to_string().as_str())) {
        // Messages of other operations are kept as they are.
        let message = Name::new(name.namespace, format!("{}Message", name.local));
        for sample in 0..samples {
            sampler.reseed(seed.wrapping_mul(1_000_003).wrapping_add(sample));
            let document = sampler.document_with(name, message.clone());
            let before = document.to_xml();
            for kind in Kind::ALL {
                let Some(mutation) = mutate(&document, kind, &mut random) else { continue };
                if is_unjudged(&mutation) {
                    continue;
                }
                match fault(&elements, &name.to_string(), &before, &mutation) {
                    Ok(outcome) => *outcomes.entry((kind, outcome)).or_default() += 1,
                    Err(error) => {
                        let text = format!("{name}: {error}\n{}", mutation.document.to_xml());
                        faults.entry((kind, mutation.place.clone())).or_insert(text);
                    }
                }
            }
        }
    }
    for ((kind, outcome), count) in &outcomes {
        println!("{kind:?} {outcome}: {count}");
    }
    let first: Vec<String> = faults
        .iter()
        .take(60)
        .map(|((kind, place), fault)| format!("{kind:?} in {place}: {fault}"))
        .collect();
    assert!(first.is_empty(), "{} faults:\n{}", faults.len(), first.join("\n\n"));
}
