// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:InsightContextItem`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightContextItem {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Val`, optional.
    pub val: Option<String>,
}

impl Eq for InsightContextItem {}

rt::complex_type!(
    InsightContextItem { name: "t:InsightContextItem", model: "t:Name?, t:Val?" }
);

rt::placeholder_default!(InsightContextItem);

impl rt::ReadComplex for InsightContextItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.fill(&mut self.name, tag),
            (rt::T, "Val") => reader.fill(&mut self.val, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InsightContextItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Name", &self.name);
        out.element("t:Val", &self.val);
    }
}
