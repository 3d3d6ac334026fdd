// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{FolderId, ItemId};

/// Complex type `t:PersonaAttributionType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Attribution`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attribution-personaattributiontype).
#[doc(alias = "PersonaAttributionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonaAttribution {
    /// Element `t:Id`, required.
    pub id: String,
    /// Element `t:SourceId`, required.
    pub source_id: ItemId,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:IsWritable`, optional.
    pub is_writable: Option<bool>,
    /// Element `t:IsQuickContact`, optional.
    pub is_quick_contact: Option<bool>,
    /// Element `t:IsHidden`, optional.
    pub is_hidden: Option<bool>,
    /// Element `t:FolderId`, optional.
    pub folder_id: Option<Box<FolderId>>,
}

impl Eq for PersonaAttribution {}

impl PersonaAttribution {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        source_id: impl Into<ItemId>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            source_id: source_id.into(),
            display_name: display_name.into(),
            is_writable: None,
            is_quick_contact: None,
            is_hidden: None,
            folder_id: None,
        }
    }
}

rt::complex_type! {
    PersonaAttribution = "t:PersonaAttributionType", required 3, new(text value(ItemId) text);
    elements t {
        0 id: "Id" required 0;
        1 source_id: "SourceId" required 1;
        2 display_name: "DisplayName" required 2;
        3 is_writable: "IsWritable" optional;
        4 is_quick_contact: "IsQuickContact" optional;
        5 is_hidden: "IsHidden" optional;
        6 folder_id: "FolderId" optional;
    }
}
