// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ImGroup: placeholder, placeholder);

impl rt::ReadComplex for ImGroup {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 0),
            (rt::T, "GroupType") => reader.require(&mut self.group_type, tag, 1),
            (rt::T, "ExchangeStoreId") => reader.fill(&mut self.exchange_store_id, tag),
            (rt::T, "MemberCorrelationKey") => {
                reader.fill(&mut self.member_correlation_key, tag)
            }
            (rt::T, "ExtendedProperties") => {
                reader.fill(&mut self.extended_properties, tag)
            }
            (rt::T, "SmtpAddress") => reader.fill(&mut self.smtp_address, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ImGroup {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:GroupType", &self.group_type);
        out.element("t:ExchangeStoreId", &self.exchange_store_id);
        out.element("t:MemberCorrelationKey", &self.member_correlation_key);
        out.element("t:ExtendedProperties", &self.extended_properties);
        out.element("t:SmtpAddress", &self.smtp_address);
    }
}
