// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(UserConfigurationDictionaryObject: placeholder);

impl rt::ReadComplex for UserConfigurationDictionaryObject {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Type") => reader.require(&mut self.r#type, tag, 0),
            (rt::T, "Value") => reader.fill(&mut self.value, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UserConfigurationDictionaryObject {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Type", &self.r#type);
        out.element("t:Value", &self.value);
    }
}
