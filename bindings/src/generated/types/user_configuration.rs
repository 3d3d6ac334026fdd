// @generated

use ::ews_bindings::{Result, rt, value};

use super::{ItemId, UserConfigurationDictionary, UserConfigurationName};

/// Complex type `t:UserConfigurationType`, since `Exchange2010_SP1`.
#[doc(alias = "UserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfiguration {
    /// Element `t:UserConfigurationName`, required.
    pub user_configuration_name: UserConfigurationName,
    /// Element `t:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `t:Dictionary`, optional.
    pub dictionary: Option<UserConfigurationDictionary>,
    /// Element `t:XmlData`, optional.
    pub xml_data: Option<value::Base64>,
    /// Element `t:BinaryData`, optional.
    pub binary_data: Option<value::Base64>,
}

impl Eq for UserConfiguration {}

rt::complex_type!(
    UserConfiguration { name: "t:UserConfigurationType", required:
    "t:UserConfigurationName", bits: 1, model:
    "t:UserConfigurationName, t:ItemId?, t:Dictionary?, t:XmlData?, t:BinaryData?" }
);

impl UserConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_configuration_name: UserConfigurationName) -> Self {
        Self {
            user_configuration_name,
            item_id: None,
            dictionary: None,
            xml_data: None,
            binary_data: None,
        }
    }
}

rt::placeholder_new!(UserConfiguration: placeholder);

impl rt::ReadComplex for UserConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UserConfigurationName") => {
                reader.require(&mut self.user_configuration_name, tag, 0)
            }
            (rt::T, "ItemId") => reader.fill(&mut self.item_id, tag),
            (rt::T, "Dictionary") => reader.fill(&mut self.dictionary, tag),
            (rt::T, "XmlData") => reader.fill(&mut self.xml_data, tag),
            (rt::T, "BinaryData") => reader.fill(&mut self.binary_data, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UserConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:UserConfigurationName", &self.user_configuration_name);
        out.element("t:ItemId", &self.item_id);
        out.element("t:Dictionary", &self.dictionary);
        out.element("t:XmlData", &self.xml_data);
        out.element("t:BinaryData", &self.binary_data);
    }
}
