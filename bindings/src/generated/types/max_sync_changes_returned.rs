// @generated

use ::ews_bindings::rt;

/// Simple type `t:MaxSyncChangesReturnedType`.
///
/// Restricts `xs:int`: at least 1, at most 512.
///
/// Microsoft's reference: [`MaxChangesReturned`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/maxchangesreturned).
#[doc(alias = "MaxSyncChangesReturnedType")]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct MaxSyncChangesReturned(i32);

impl Eq for MaxSyncChangesReturned {}

impl MaxSyncChangesReturned {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min: Some(1),
            max: Some(512),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_number! {
    MaxSyncChangesReturned, i32
}
