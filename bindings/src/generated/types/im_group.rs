// @generated

use ::ews_bindings::{Result, xml};

use super::{
    ItemId, NonEmptyArrayOfExtendedProperty, NonEmptyArrayOfItemIds, NonEmptyString,
};

/// Complex type `t:ImGroupType`, since `Exchange2013_SP1`.
#[doc(alias = "ImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ImGroup {
    /// Element `t:DisplayName`, required.
    pub display_name: NonEmptyString,
    /// Element `t:GroupType`, required.
    pub group_type: NonEmptyString,
    /// Element `t:ExchangeStoreId`, optional.
    pub exchange_store_id: Option<Box<ItemId>>,
    /// Element `t:MemberCorrelationKey`, optional.
    pub member_correlation_key: Option<NonEmptyArrayOfItemIds>,
    /// Element `t:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedProperty>,
    /// Element `t:SmtpAddress`, optional.
    pub smtp_address: Option<String>,
}

impl Eq for ImGroup {}

xml::complex_type!(
    ImGroup { name: "t:ImGroupType", required: "t:DisplayName, t:GroupType", bits: 2,
    model:
    "t:DisplayName, t:GroupType, t:ExchangeStoreId?, t:MemberCorrelationKey?, t:ExtendedProperties?, t:SmtpAddress?"
    }
);

impl ImGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(display_name: NonEmptyString, group_type: NonEmptyString) -> Self {
        Self {
            display_name,
            group_type,
            exchange_store_id: None,
            member_correlation_key: None,
            extended_properties: None,
            smtp_address: None,
        }
    }
}

xml::blank_new!(ImGroup: blank, blank);

impl xml::ReadNode for ImGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 0),
            (xml::T, "GroupType") => input.require(&mut self.group_type, tag, 1),
            (xml::T, "ExchangeStoreId") => input.fill(&mut self.exchange_store_id, tag),
            (xml::T, "MemberCorrelationKey") => {
                input.fill(&mut self.member_correlation_key, tag)
            }
            (xml::T, "ExtendedProperties") => {
                input.fill(&mut self.extended_properties, tag)
            }
            (xml::T, "SmtpAddress") => input.fill(&mut self.smtp_address, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ImGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:GroupType", &self.group_type);
        out.element("t:ExchangeStoreId", &self.exchange_store_id);
        out.element("t:MemberCorrelationKey", &self.member_correlation_key);
        out.element("t:ExtendedProperties", &self.extended_properties);
        out.element("t:SmtpAddress", &self.smtp_address);
    }
}
