// @generated

use ::ews_bindings::rt;
use super::BasePaging;

/// Complex type `t:ContactsViewType`.
///
/// Extends `t:BasePagingType`.
///
/// Fields inherited from [`BasePaging`]: `max_entries_returned`.
///
/// Microsoft's reference: [`ContactsView`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contactsview).
#[doc(alias = "ContactsViewType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactsView {
    /// The value of the base type, [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `InitialName`, optional.
    pub initial_name: Option<String>,
    /// Attribute `FinalName`, optional.
    pub final_name: Option<String>,
}

impl Eq for ContactsView {}

rt::complex_type! {
    ContactsView: BasePaging = "t:ContactsViewType";
    attributes {
        base;
        0 initial_name: "InitialName" optional;
        1 final_name: "FinalName" optional;
    }
}
