// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:BasePagingType`.
#[doc(alias = "BasePagingType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BasePaging {
    /// Attribute `MaxEntriesReturned`, optional.
    pub max_entries_returned: Option<i32>,
}

impl Eq for BasePaging {}

rt::complex_type! {
    BasePaging = "t:BasePagingType";
    attributes {
        0 max_entries_returned: "MaxEntriesReturned" optional;
    }
}
