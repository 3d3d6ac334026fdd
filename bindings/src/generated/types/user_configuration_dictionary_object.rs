// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::UserConfigurationDictionaryObjectTypes;

/// Complex type `t:UserConfigurationDictionaryObjectType`.
#[doc(alias = "UserConfigurationDictionaryObjectType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UserConfigurationDictionaryObject {
    /// Element `t:Type`, required.
    pub r#type: UserConfigurationDictionaryObjectTypes,
    /// Element `t:Value`, 1 or more, `xs:string`.
    pub value: Vec<String>,
}

impl UserConfigurationDictionaryObject {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:UserConfigurationDictionaryObjectType",
        required: &["t:Type"],
        bits: 1,
        content: xml::Content::Model("t:Type, t:Value+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(r#type: UserConfigurationDictionaryObjectTypes) -> Self {
        Self { r#type, value: Vec::new() }
    }
}

::ews_bindings::complex_type!(UserConfigurationDictionaryObject);

::ews_bindings::blank_new!(UserConfigurationDictionaryObject : blank);

impl xml::ReadNode for UserConfigurationDictionaryObject {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
