// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfAbchPersonContactHandles, ArrayOfStrings, Guid, Item};

/// Complex type `t:AbchPersonItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "AbchPersonItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbchPersonItem {
    /// What it inherits from [`Item`].
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

rt::complex_type!(
    AbchPersonItem { name: "t:AbchPersonItemType", base: Item, model:
    "t:AntiLinkInfo?, t:PersonId?, t:ContactHandles?, t:ContactCategories?, t:RelevanceOrder1?, t:RelevanceOrder2?, t:TrustLevel?, t:FavoriteOrder?, t:ExchangePersonIdGuid?"
    }
);

rt::extends!(AbchPersonItem, Item);

rt::placeholder_default!(AbchPersonItem);

impl rt::ReadComplex for AbchPersonItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "AntiLinkInfo") => reader.fill(&mut self.anti_link_info, tag),
            (rt::T, "PersonId") => reader.fill(&mut self.person_id, tag),
            (rt::T, "ContactHandles") => reader.fill(&mut self.contact_handles, tag),
            (rt::T, "ContactCategories") => {
                reader.fill(&mut self.contact_categories, tag)
            }
            (rt::T, "RelevanceOrder1") => reader.fill(&mut self.relevance_order1, tag),
            (rt::T, "RelevanceOrder2") => reader.fill(&mut self.relevance_order2, tag),
            (rt::T, "TrustLevel") => reader.fill(&mut self.trust_level, tag),
            (rt::T, "FavoriteOrder") => reader.fill(&mut self.favorite_order, tag),
            (rt::T, "ExchangePersonIdGuid") => {
                reader.fill(&mut self.exchange_person_id_guid, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AbchPersonItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:AntiLinkInfo", &self.anti_link_info);
        out.element("t:PersonId", &self.person_id);
        out.element("t:ContactHandles", &self.contact_handles);
        out.element("t:ContactCategories", &self.contact_categories);
        out.element("t:RelevanceOrder1", &self.relevance_order1);
        out.element("t:RelevanceOrder2", &self.relevance_order2);
        out.element("t:TrustLevel", &self.trust_level);
        out.element("t:FavoriteOrder", &self.favorite_order);
        out.element("t:ExchangePersonIdGuid", &self.exchange_person_id_guid);
    }
}
