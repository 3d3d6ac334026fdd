// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(Value: text, text);

impl rt::ReadComplex for Value {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Name") => {
                reader.require_attribute(&mut self.name, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for Value {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}

rt::root!(Value, "t:Value");
