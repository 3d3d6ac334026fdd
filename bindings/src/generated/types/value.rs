// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:Value`.
///
/// Global element `t:Value`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Value {
    /// Attribute `Name`, required.
    pub name: String,
    /// The text.
    pub value: String,
}

impl Eq for Value {}

xml::complex_type!(
    Value { name: "t:Value", required: "@Name", bits: 1, flags: text }
);

impl Value {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

xml::blank_new!(Value: text, text);

impl xml::ReadNode for Value {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Name") => {
                input.require_attribute(&mut self.name, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for Value {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}

xml::root!(Value, "t:Value");
