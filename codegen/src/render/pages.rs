//! The operations with paged views: a call of the macro that implements `PagedOperation`.

use crate::rust::Api;

use super::layout::MacroCall;

/// Renders the implementations.
pub(super) fn paged_operations(api: &Api) -> Option<String> {
    let names = api.paged();
    let mut call = MacroCall::new("paged_operations");
    names.iter().for_each(|name| call.line(name));
    (!names.is_empty()).then(|| call.finish())
}
