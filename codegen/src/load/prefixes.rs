//! The prefixes of namespaces besides those of EWS that stay the same, because they are in the history of the schema.

use quick_xml::events::BytesStart;

use crate::history::text::NAMESPACE as HISTORY;
use crate::schema::{Namespace, Prefixes};

use super::attribute_values::unescaped;
use super::folder::Source;
use super::scan::root_tag;

/// Adds the prefixes that canonical files with a history declare.
pub(super) fn declared(source: &dyn Source, roots: &[String], mut prefixes: Prefixes) -> Prefixes {
    for root in roots {
        // An error of the file is found when it is loaded.
        let text = source.text(root).ok().flatten().unwrap_or_default();
        let declarations = root_tag(&text).map(|(_, tag)| declarations(&tag)).unwrap_or_default();
        if declarations.iter().any(|(_, uri)| uri == HISTORY) {
            for (prefix, uri) in declarations {
                if Namespace::from_uri(&uri).is_none() && uri != HISTORY {
                    prefixes.keep(uri, prefix);
                }
            }
        }
    }
    prefixes
}

/// Returns the prefixes that a tag declares, each with its URI.
fn declarations(tag: &BytesStart<'_>) -> Vec<(String, String)> {
    let attributes = tag.attributes().flatten();
    let declarations = attributes.filter_map(|attribute| {
        let prefix = attribute.key.as_ref().strip_prefix("xmlns:")?.to_owned();
        Some((prefix, unescaped("", "xmlns", &attribute.value)?))
    });
    declarations.collect()
}
