package se.hemvist.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** What the system keeps, by the place where it lies: the column, the table, the file. */
final class LeftBehind {

    private LeftBehind() {}

    /** Every column of every table, named in small letters. */
    static Map<String, byte[]> columns(DataSource database) throws SQLException {
        var columns = new LinkedHashMap<String, byte[]>();
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from " + table)) {
                    columns.putAll(columns(table, rows));
                }
            }
        }
        return columns;
    }

    /** The tables of a PostgreSQL as its own dump writes them. */
    static Map<String, byte[]> copies(DataSource database) throws SQLException, IOException {
        var copies = new LinkedHashMap<String, byte[]>();
        try (var connection = database.getConnection()) {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : tables(connection)) {
                var copy = new ByteArrayOutputStream();
                copying.copyOut("copy " + table + " to stdout", copy);
                copies.put(table.replace("\"", "").toLowerCase(Locale.ROOT), copy.toByteArray());
            }
        }
        return copies;
    }

    static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add('"' + tables.getString("TABLE_NAME") + '"');
            }
        }
        return names;
    }

    private static Map<String, byte[]> columns(String table, ResultSet rows) throws SQLException {
        var head = rows.getMetaData();
        var columns = new ArrayList<ByteArrayOutputStream>();
        for (int column = 1; column <= head.getColumnCount(); column++) {
            columns.add(new ByteArrayOutputStream());
        }
        while (rows.next()) {
            for (int column = 1; column <= columns.size(); column++) {
                columns.get(column - 1).writeBytes(cell(rows, column));
                columns.get(column - 1).write('\n');
            }
        }
        var named = new LinkedHashMap<String, byte[]>();
        for (int column = 1; column <= columns.size(); column++) {
            var name = table.replace("\"", "") + "." + head.getColumnName(column);
            named.put(name.toLowerCase(Locale.ROOT), columns.get(column - 1).toByteArray());
        }
        return named;
    }

    private static byte[] cell(ResultSet rows, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                Optional.ofNullable(rows.getBytes(column)).orElse(new byte[0]);
            default -> Optional.ofNullable(rows.getString(column)).orElse("").getBytes(StandardCharsets.UTF_8);
        };
    }
}
