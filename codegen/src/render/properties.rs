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
    blocks.push(field_uri(&uris, properties));
    blocks
}

/// The properties that a client cannot change or delete, and the paths without a field.
fn field_uri(uris: &str, properties: &Properties) -> String {
    let method = |name: &str, not: &str, variants: &[String]| {
        let patterns = variants.iter().map(|variant| format!("{uris}::{variant}")).collect::<Vec<_>>();
        let body = match patterns.as_slice() {
            [] => "false".to_owned(),
            patterns => {
                let patterns = patterns.join("\n                | ");
                format!("{not}matches!(\n            self,\n            {patterns}\n        )")
            }
        };
        format!("    fn {name}(&self) -> bool {{\n        {body}\n    }}\n")
    };
    let read_only = method("is_read_only", "", &properties.read_only);
    let not_deletable = method("is_not_deletable", "", &properties.not_deletable);
    let without_field = [properties.without_field.as_slice(), &["Unlisted(_)".to_owned()]].concat();
    let has_field = method("has_field", "!", &without_field);
    format!(
        "impl ::ews_bindings::properties::FieldUri for {uris} {{\n{read_only}{not_deletable}{has_field}}}\n"
    )
}
