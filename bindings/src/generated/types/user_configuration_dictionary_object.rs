// @generated

use ::ews_bindings::{Result, xml};

use super::UserConfigurationDictionaryObjectTypes;

/// Complex type `t:UserConfigurationDictionaryObjectType`, since `Exchange2010_SP1`.
#[doc(alias = "UserConfigurationDictionaryObjectType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfigurationDictionaryObject {
    /// Element `t:Type`, required.
    pub r#type: UserConfigurationDictionaryObjectTypes,
    /// Element `t:Value`, 1 or more.
    pub value: Vec<String>,
}

impl Eq for UserConfigurationDictionaryObject {}

xml::complex_type!(
    UserConfigurationDictionaryObject { name: "t:UserConfigurationDictionaryObjectType",
    required: "t:Type", bits: 1, model: "t:Type, t:Value+", flags: checked }
);

impl UserConfigurationDictionaryObject {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(r#type: UserConfigurationDictionaryObjectTypes) -> Self {
        Self { r#type, value: Vec::new() }
    }
}

xml::blank_new!(UserConfigurationDictionaryObject: blank);

impl xml::ReadNode for UserConfigurationDictionaryObject {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Type") => input.require(&mut self.r#type, tag, 0),
            (xml::T, "Value") => input.fill(&mut self.value, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UserConfigurationDictionaryObject {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Type", &self.r#type);
        out.element("t:Value", &self.value);
    }
}
