// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(UserConfiguration: blank);

impl xml::ReadNode for UserConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "UserConfigurationName") => {
                input.require(&mut self.user_configuration_name, tag, 0)
            }
            (xml::T, "ItemId") => input.fill(&mut self.item_id, tag),
            (xml::T, "Dictionary") => input.fill(&mut self.dictionary, tag),
            (xml::T, "XmlData") => input.fill(&mut self.xml_data, tag),
            (xml::T, "BinaryData") => input.fill(&mut self.binary_data, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UserConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:UserConfigurationName", &self.user_configuration_name);
        out.element("t:ItemId", &self.item_id);
        out.element("t:Dictionary", &self.dictionary);
        out.element("t:XmlData", &self.xml_data);
        out.element("t:BinaryData", &self.binary_data);
    }
}
