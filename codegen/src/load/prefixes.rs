//! The prefixes of namespaces besides those of EWS that stay the same, because they are in the history of the schema.

use quick_xml::events::BytesStart;

use crate::history::text::NAMESPACE as HISTORY;
use crate::schema::{Namespace, Prefixes};

use super::attribute_values::unescaped;
use super::scan::root_tag;

/// Keeps the prefixes that a canonical file with a history declares.
pub(super) fn keep_declared(text: &str, prefixes: &mut Prefixes) {
    let declarations = root_tag(text).map(|(_, tag)| declarations(&tag)).unwrap_or_default();
    if declarations.iter().any(|(_, uri)| uri == HISTORY) {
        for (prefix, uri) in declarations {
            if Namespace::from_uri(&uri).is_none() && uri != HISTORY {
                prefixes.keep(uri, prefix);
            }
        }
    }
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
