//! The fields of items and folders by the paths of their properties: `properties.rs`.

use crate::rust::{Properties, PropertyTypeRoot};

use super::layout::MacroCall;
use super::scope::Scope;

/// The blocks of `properties.rs`.
pub(super) fn properties(properties: &Properties, scope: &mut Scope) -> Vec<String> {
    scope.use_runtime("rt");
    let mut blocks = Vec::new();
    let uris = scope.path_text(&properties.uris);
    scope.path_text(&properties.extended);
    for of in &properties.types {
        let name = scope.path_text(&of.path);
        let mut call = MacroCall::new("fields_by_uri");
        call.line(&match &of.root {
            PropertyTypeRoot::Base => format!("{name}, base base"),
            PropertyTypeRoot::Extended(field) => format!("{name}, extended {field}"),
        });
        for (variant, field) in &of.fields {
            call.line(&format!("{variant} {field}"));
        }
        blocks.push(call.finish());
    }
    for choice in &properties.choices {
        let mut call = MacroCall::new("fields_of_choice");
        call.text(&format!("{}; {}", scope.path_text(&choice.path), choice.variants.join(", ")));
        blocks.push(call.finish());
    }
    for (function, doc, variants) in [
        ("is_read_only", "Returns `true` if a client cannot change a property.", &properties.read_only),
        (
            "is_not_deletable",
            "Returns `true` if a client can set a property but not delete it.",
            &properties.not_deletable,
        ),
    ] {
        let variants: Vec<String> = variants.iter().map(|variant| format!("{uris}::{variant}")).collect();
        let variants = variants.join("\n            | ");
        blocks.push(format!(
            "/// {doc}\npub(crate) fn {function}(uri: &{uris}) -> bool {{\n    matches!(\n        uri,\n        {variants}\n    )\n}}\n"
        ));
    }
    blocks
}
