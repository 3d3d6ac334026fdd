//! Names under which the search of rustdoc finds an item.

/// The names that do not find an item by its Rust name. The search ignores case and underscores.
pub(crate) fn search_aliases<'n>(rust: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let mut aliases: Vec<String> = Vec::new();
    for name in names {
        let is_found = [rust].into_iter().chain(aliases.iter().map(String::as_str));
        if is_valid(name) && !is_found.map(searched).any(|found| found == searched(name)) {
            aliases.push(name.to_owned());
        }
    }
    aliases
}

/// A name as the search of rustdoc compares it.
fn searched(name: &str) -> String {
    name.trim_start_matches("r#").replace('_', "").to_lowercase()
}

/// Returns `true` if `#[doc(alias)]` accepts a name.
fn is_valid(name: &str) -> bool {
    !name.is_empty()
        && !name.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '\''))
}

#[cfg(test)]
mod tests {
    use super::search_aliases;

    #[test]
    fn alias_is_a_name_that_the_search_would_not_find() {
        for (rust, names, expected) in [
            ("item_id", &["ItemId"][..], &[][..]),
            ("r#type", &["Type"], &[]),
            ("CalendarEnd", &["calendar:End"], &["calendar:End"]),
            ("CalendarItem", &["CalendarItemType", "CalendarItem"], &["CalendarItemType"]),
            ("ItemId", &["ItemIdType", "itemidtype"], &["ItemIdType"]),
            ("Quoted", &["a \"name\"", "two words", "", "it's"], &[]),
        ] {
            assert_eq!(search_aliases(rust, names.iter().copied()), expected, "{rust}");
        }
    }
}
