//! Global elements: a constant each, and a visitor of all.

use crate::rust::{Api, Module};

use super::layout::{MacroCall, literal};
use super::scope::Scope;

/// The global elements of a module.
pub(super) fn elements(api: &Api, module: Module, scope: &mut Scope) -> String {
    scope.use_runtime("rt");
    if api.elements.iter().any(|element| element.module == module) {
        scope.use_namespaces();
    }
    let mut call = MacroCall::new("elements");
    let own = || api.elements.iter().filter(|element| element.module == module);
    own().for_each(|element| scope.define(&element.constant));
    for element in own() {
        let ty = scope.ty_text(&element.ty);
        call.line(&format!("{}: {ty} = {}", element.constant, literal(&element.name)));
    }
    call.finish()
}
