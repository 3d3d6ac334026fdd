// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfAbchPersonContactHandles, ArrayOfStrings, Guid, Item};

/// Complex type `t:AbchPersonItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "AbchPersonItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbchPersonItem {
    /// The fields inherited from [`Item`].
    pub base: Item,
    /// Element `t:AntiLinkInfo`, optional.
    pub anti_link_info: Option<String>,
    /// Element `t:PersonId`, optional.
    pub person_id: Option<Guid>,
    /// Element `t:ContactHandles`, optional.
    pub contact_handles: Option<ArrayOfAbchPersonContactHandles>,
    /// Element `t:ContactCategories`, optional.
    pub contact_categories: Option<ArrayOfStrings>,
    /// Element `t:RelevanceOrder1`, optional.
    pub relevance_order1: Option<String>,
    /// Element `t:RelevanceOrder2`, optional.
    pub relevance_order2: Option<String>,
    /// Element `t:TrustLevel`, optional.
    pub trust_level: Option<i32>,
    /// Element `t:FavoriteOrder`, optional.
    pub favorite_order: Option<i32>,
    /// Element `t:ExchangePersonIdGuid`, optional.
    pub exchange_person_id_guid: Option<Guid>,
}

rt::complex_type! {
    AbchPersonItem: Item = "t:AbchPersonItemType";
    elements {
        base;
        0 anti_link_info: t "AntiLinkInfo" ?;
        1 person_id: t "PersonId" ?;
        2 contact_handles: t "ContactHandles" ?;
        3 contact_categories: t "ContactCategories" ?;
        4 relevance_order1: t "RelevanceOrder1" ?;
        5 relevance_order2: t "RelevanceOrder2" ?;
        6 trust_level: t "TrustLevel" ?;
        7 favorite_order: t "FavoriteOrder" ?;
        8 exchange_person_id_guid: t "ExchangePersonIdGuid" ?;
    }
}
