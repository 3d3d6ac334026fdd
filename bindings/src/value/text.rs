//! Strings, and lists of values that are separated by spaces.

use std::borrow::Cow;

use crate::ErrorKind;
use crate::rt::{self, Placeholder, ReadText, Scalar, TextOut, ValueError, WriteText, is_xml_space};

impl Placeholder for String {
    #[inline]
    fn placeholder() -> Self {
        Self::new()
    }
}

impl ReadText for String {
    #[inline]
    fn read_text(&mut self, text: Cow<'_, str>, _strict: bool) -> Result<(), ValueError> {
        *self = text.into_owned();
        Ok(())
    }
}

impl WriteText for String {
    fn write_text(&self, out: &mut TextOut<'_>) {
        out.escaped(self);
    }

    fn scalar(&self) -> Option<Scalar> {
        Some(Scalar::Text(self.clone()))
    }
}

crate::text_type!(String);

/// An `xs:list`.
impl<T: ReadText + Placeholder> ReadText for Vec<T> {
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError> {
        self.clear();
        for item in text.split(is_xml_space).filter(|item| !item.is_empty()) {
            self.push(rt::parsed(Cow::Borrowed(item), strict)?);
        }
        Ok(())
    }

    fn check(&self) -> Result<(), ValueError> {
        first_error(self.iter().map(ReadText::check))
    }
}

impl<T> Placeholder for Vec<T> {
    #[inline]
    fn placeholder() -> Self {
        Self::new()
    }
}

impl<T: WriteText> WriteText for Vec<T> {
    fn write_text(&self, out: &mut TextOut<'_>) {
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.unescaped().push(' ');
            }
            item.write_text(out);
        }
    }

    fn check_text(&self) -> Result<(), ValueError> {
        first_error(self.iter().map(|item| {
            let text = rt::text_of(item);
            if text.is_empty() || text.contains(is_xml_space) {
                return Err(ValueError::facet(
                    "items of an xs:list that are not empty and do not contain white space",
                ));
            }
            item.check_text()
        }))
    }
}

/// Returns the first error. An error for a value that is not listed comes after all others: writing may accept the value.
fn first_error(checks: impl Iterator<Item = Result<(), ValueError>>) -> Result<(), ValueError> {
    let mut unlisted = Ok(());
    for error in checks.filter_map(Result::err) {
        if error.kind != ErrorKind::Unlisted {
            return Err(error);
        }
        unlisted = unlisted.and(Err(error));
    }
    unlisted
}

#[cfg(test)]
mod tests {
    use crate::ErrorKind;
    use crate::rt::{ReadText, WriteText};
    use crate::types::{DayOfWeek, DaysOfWeek};

    #[test]
    fn unlisted_item_of_a_list_does_not_hide_an_item_that_must_not_be_written() {
        let days = |texts: &[&str]| texts.iter().copied().map(DayOfWeek::from).collect::<DaysOfWeek>();
        let kind = |days: &DaysOfWeek| days.check_text().map_err(|error| error.kind);
        assert_eq!(kind(&days(&["Monday", "Someday"])), Err(ErrorKind::Unlisted));
        // These would be read as other items.
        assert_eq!(kind(&days(&["Someday", ""])), Err(ErrorKind::Facet));
        assert_eq!(kind(&days(&["Someday", "one day"])), Err(ErrorKind::Facet));
        assert_eq!(days(&["Monday"]).check(), Ok(()));
    }
}
