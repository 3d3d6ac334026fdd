// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfImGroup, ArrayOfPeople};

/// Complex type `t:ImItemListType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ImItemList`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/imitemlist).
#[doc(alias = "ImItemListType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ImItemList {
    /// Element `t:Groups`, optional.
    pub groups: Option<ArrayOfImGroup>,
    /// Element `t:Personas`, optional.
    pub personas: Option<ArrayOfPeople>,
}

rt::complex_type! {
    ImItemList = "t:ImItemListType";
    elements t {
        0 groups: "Groups" optional;
        1 personas: "Personas" optional;
    }
}
