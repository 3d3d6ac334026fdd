// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:OccurrencesRangeType`, since `Exchange2013_SP1`.
#[doc(alias = "OccurrencesRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OccurrencesRange {
    /// Attribute `CompareOriginalStartTime`, optional.
    pub compare_original_start_time: Option<bool>,
    /// Attribute `Count`, optional.
    pub count: Option<i32>,
    /// Attribute `End`, optional.
    pub end: Option<value::DateTime>,
    /// Attribute `Start`, optional.
    pub start: Option<value::DateTime>,
}

impl Eq for OccurrencesRange {}

xml::complex_type!(OccurrencesRange { name: "t:OccurrencesRangeType" });

xml::blank_default!(OccurrencesRange);

impl xml::ReadNode for OccurrencesRange {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "CompareOriginalStartTime") => {
                input.fill_attribute(&mut self.compare_original_start_time, attribute)
            }
            (xml::Namespace::None, "Count") => {
                input.fill_attribute(&mut self.count, attribute)
            }
            (xml::Namespace::None, "End") => {
                input.fill_attribute(&mut self.end, attribute)
            }
            (xml::Namespace::None, "Start") => {
                input.fill_attribute(&mut self.start, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for OccurrencesRange {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute(
            "CompareOriginalStartTime",
            &self.compare_original_start_time,
        );
        out.optional_attribute("Count", &self.count);
        out.optional_attribute("End", &self.end);
        out.optional_attribute("Start", &self.start);
    }
}
